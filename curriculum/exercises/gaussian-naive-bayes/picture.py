"""Thirty irises as your model sees them. The size of a point says how sure you are, its colour of what."""

import numpy as np

CASE = "iris by its petals"


def draw(fig, got, inputs):
    """Petal length against width: small grey points to learn from, and thirty coloured ones; a few between two species are smaller."""
    classes, p = [str(c) for c in got[0]], np.exp(np.asarray(got[1], dtype=float))
    fig.set_size_inches(6, 3.8)
    ax = fig.subplots()
    ax.plot(*inputs["X"].T, "o", color="up:faint", markersize=4)
    for c, name in enumerate(classes):
        own = p.argmax(axis=1) == c
        ax.scatter(*inputs["new"][own].T, s=160 * (p[own, c] - 0.3), color=f"C{c}", label=name, alpha=0.85)
    ax.set(xlabel="petal length (cm)", ylabel="petal width (cm)")
    ax.legend(loc="upper left")
