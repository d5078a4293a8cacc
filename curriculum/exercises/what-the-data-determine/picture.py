"""Your coefficients, and how each moves when you walk four steps along the null space, where the fitted values stay the
same. One could walk on for ever; coefficients without a bar stand still, and are determined."""

import numpy as np

CASE = "alcohol by cellar, with an intercept"


def draw(fig, got, inputs):
    """Six coefficients as dots. Bars through the intercept and the three cellars show that they can shift together;
    the two measurements have no bar."""
    X, beta = np.asarray(inputs["X"], dtype=float), np.asarray(got["coefficients"], dtype=float)
    sure = np.asarray(got["determined"]).astype(bool)
    values, Vt = np.linalg.svd(X)[1:]
    moves = Vt[int((values > 1e-9 * values[0]).sum()) :]
    reach = 4 * np.abs(moves).sum(axis=0)
    names = ["intercept", "cellar 0", "cellar 1", "cellar 2", "malic acid", "magnesium"]
    fig.set_size_inches(6.5, 3.2)
    ax = fig.subplots()
    for j, name in enumerate(names):
        y = -j
        if reach[j] > 1e-6:
            ax.plot([beta[j] - reach[j], beta[j] + reach[j]], [y, y], color="up:faint", linewidth=8)
        ax.plot(beta[j], y, "o" if sure[j] else "D", color="C0" if sure[j] else "C1", markersize=7)
        ax.text(
            15.2,
            y,
            "determined" if sure[j] else "not determined",
            va="center",
            color="C0" if sure[j] else "C1",
        )
    ax.set_yticks(-np.arange(len(names)), names)
    ax.set(xlim=(-4, 21), xlabel="coefficient (alcohol, % by volume)", xticks=[0, 5, 10])
