"""A box plot drawn from your own numbers. Box: your quartiles. Line: your median. Diamond: your mean. Rings: your
modes."""

import numpy as np

CASE = "forty-one waiting times"


def draw(fig, got, inputs):
    """The waiting times as stacked dots on an axis, and below them the learner's quartiles, median and mean as a box plot."""
    fig.set_size_inches(7, 2.8)
    ax = fig.subplots()
    values, counts = np.unique(inputs["x"], return_counts=True)
    for value, count in zip(values, counts):
        ax.plot([value] * count, 1 + np.arange(count), "o", color="C0", markersize=5)
    modes = np.atleast_1d(np.asarray(got["modes"], dtype=float))
    ax.plot(modes, [counts.max()] * len(modes), "o", color="C3", markersize=10, fillstyle="none")
    low, middle, high = np.asarray(got["quantiles"], dtype=float)
    ax.barh(-0.6, high - low, left=low, height=1.2, color="up:faint", edgecolor="up:ink")
    ax.plot([middle, middle], [-1.2, 0], color="C1", linewidth=2.5)
    ax.plot(float(got["mean"]), -0.6, "D", color="C2", markersize=7)
    ax.set(xlabel="waiting time in minutes", ylim=(-1.8, counts.max() + 1.2))
    ax.get_yaxis().set_visible(False)
    ax.spines["left"].set_visible(False)
