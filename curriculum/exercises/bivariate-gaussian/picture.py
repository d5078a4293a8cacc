"""Your line of conditional means, one standard deviation of yours on either side, and the irises, darker where you found the
density higher."""

import numpy as np

CASE = "a hundred irises: petal length and width"


def draw(fig, got, inputs):
    """Petal width against petal length of a hundred irises, with a rising line of conditional means and a band around it."""
    x, y = np.asarray(inputs["points"], dtype=float).T
    log_density, expected, deviation = (
        np.asarray(got[0], dtype=float),
        np.asarray(got[1], dtype=float),
        float(got[2]),
    )
    order = np.argsort(x)
    fig.set_size_inches(7, 3.6)
    ax = fig.subplots()
    ax.fill_between(
        x[order],
        (expected - deviation)[order],
        (expected + deviation)[order],
        color="C1",
        alpha=0.15,
        linewidth=0,
    )
    ax.plot(x[order], expected[order], color="C1")
    third = np.argsort(np.argsort(-log_density)) * 3 // len(x)
    for level, opacity, name in ((0, 1.0, "densest third"), (1, 0.55, "middle"), (2, 0.22, "sparsest third")):
        chosen = third == level
        ax.plot(x[chosen], y[chosen], "o", color="C0", alpha=opacity, markersize=6, label=name)
    ax.set(xlabel="petal length (cm)", ylabel="petal width (cm)")
    ax.legend(loc="upper left")
