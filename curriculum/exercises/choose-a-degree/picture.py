"""Your two curves. The ring is the lowest validation error, the diamond the simplest degree within a
standard error of it."""

import numpy as np

CASE = "forty points, five folds"


def draw(fig, got, inputs):
    """Training and validation error against the degree, with the two choices marked."""
    degrees = list(inputs["degrees"])
    train, validation = np.asarray(got["train"], dtype=float), np.asarray(got["validation"], dtype=float)
    fig.set_size_inches(6.6, 3.2)
    ax = fig.subplots()
    ax.plot(degrees, train, "o-", color="C0", ms=4)
    ax.plot(degrees, validation, "o-", color="C1", ms=4)
    for key, marker, size in (("best", "o", 13), ("simplest", "D", 10)):
        at = degrees.index(int(got[key]))
        ax.plot(degrees[at], validation[at], marker, mfc="none", mec="up:ink", mew=1.6, ms=size)
        shift = 18 if key == "best" else 36  # apart, should both be the same degree
        ax.annotate(
            f"{key}: {degrees[at]}",
            (degrees[at], validation[at]),
            xytext=(0, shift),
            textcoords="offset points",
            ha="center",
        )
    ax.text(degrees[-1], train[-1] * 0.75, "training", color="C0", ha="right", va="top")
    ax.text(degrees[-1], validation[-1] * 1.04, "validation", color="C1", ha="right")
    ax.set(
        xlabel="degree",
        ylabel="squared error",
        xticks=degrees,
        ylim=(0, validation.max() * 1.1),
    )
