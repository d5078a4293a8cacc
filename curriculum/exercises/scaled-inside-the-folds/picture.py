"""Forty patients: what happened against what your model, which had not seen their fold, predicted. On the diagonal it
would be right."""

import numpy as np

CASE = "forty patients, four folds"


def draw(fig, got, inputs):
    """Dots of predicted against observed progression, coloured by fold, with the diagonal. The predictions spread
    less than the truth."""
    predicted = np.asarray(got, dtype=float)
    y, folds = inputs["y"], inputs["folds"]
    fig.set_size_inches(4.8, 4.0)
    ax = fig.subplots()
    ends = [y.min(), y.max()]
    ax.plot(ends, ends, color="up:muted", linewidth=1, linestyle=":")
    for i, fold in enumerate(np.unique(folds)):
        inside = folds == fold
        ax.plot(
            y[inside], predicted[inside], "osD^"[i % 4], color=f"C{i}", markersize=5, label=f"fold {fold}"
        )
    ax.set(xlabel="progression observed", ylabel="progression predicted")
    ax.legend()
