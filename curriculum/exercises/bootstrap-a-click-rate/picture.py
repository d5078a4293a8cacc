"""Your replicates. The bar above them is two of your standard errors to either side; the short one is two of the naive."""

import numpy as np

CASE = "forty people, 800 bootstrap samples"


def draw(fig, got, inputs):
    """A histogram of eight hundred click rates around the observed one, with a long bar for the bootstrap's error and a short one for the naive."""
    rate, replicates, error, naive = (
        float(got[0]),
        np.asarray(got[1], dtype=float),
        float(got[2]),
        float(got[3]),
    )
    fig.set_size_inches(7, 3.2)
    ax = fig.subplots()
    counts, _, _ = ax.hist(replicates, bins=40, color="C0", alpha=0.8)
    top = counts.max()
    for height, width, colour, name in (
        (1.1, error, "C0", "people drawn"),
        (1.24, naive, "C1", "views as if independent"),
    ):
        ax.plot([rate - 2 * width, rate + 2 * width], [height * top] * 2, color=colour, linewidth=4)
        ax.text(rate + 2 * max(width, error) + 0.004, height * top, name, color=colour, va="center")
    ax.axvline(rate, color="up:ink", linewidth=1.2)
    ax.set(yticks=[], xlabel="click rate", ylim=(0, 1.36 * top))
    ax.spines["left"].set_visible(False)
