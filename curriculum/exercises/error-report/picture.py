"""Your errors. Each vertical line is one; the dashed lines lie one RMSE above and below a perfect prediction."""

import numpy as np

CASE = "rides to the airport"


def draw(fig, got, inputs):
    """Predicted against actual minutes with the diagonal, a vertical error line for each ride, and a band of one RMSE."""
    actual, predicted = np.asarray(inputs["actual"]), np.asarray(inputs["predicted"])
    ends = np.array([actual.min() - 3, actual.max() + 3])
    fig.set_size_inches(5.6, 4.4)
    ax = fig.subplots()
    ax.plot(ends, ends, color="up:muted", lw=1.2)
    for sign in (-1, 1):
        ax.plot(ends, ends + sign * float(got["rmse"]), color="up:muted", lw=0.9, ls="--")
    for x, y in zip(actual, predicted, strict=True):
        ax.plot([x, x], [x, y], color="C4" if y > x else "C0", lw=1.4, alpha=0.7)
    high = predicted > actual
    ax.plot(actual[high], predicted[high], "o", color="C4", ms=6, mec="up:paper", label="too high")
    ax.plot(actual[~high], predicted[~high], "o", color="C0", ms=6, mec="up:paper", label="too low")
    ax.set(xlabel="actual (min)", ylabel="predicted (min)")
    ax.set_title(f"MAE {float(got['mae']):.1f}, RMSE {float(got['rmse']):.1f}, R² {float(got['r2']):.2f}")
    ax.legend(loc="upper left")
