"""Each row is a patient: the outcomes of the fifteen most alike, and your announcement when being too low
costs nine times as much as being too high."""

import numpy as np

CASE = "six patients, being low costs nine times"


def draw(fig, got, inputs):
    """Six rows of dots, each with a vertical bar at your announcement, and a faint tick at the mean."""
    samples, promises = inputs["samples"], np.asarray(got, dtype=float)
    fig.set_size_inches(6.8, 3)
    ax = fig.subplots()
    for i, (row, promise) in enumerate(zip(samples, promises, strict=True)):
        ax.plot(row, np.full(len(row), -i), "o", color="C0", ms=6, alpha=0.6, mec="up:paper", mew=0.6)
        ax.plot([row.mean()] * 2, [-i - 0.25, -i + 0.25], color="up:muted", lw=1.4)
        ax.plot([promise] * 2, [-i - 0.38, -i + 0.38], color="C1", lw=2.6)
    ax.text(promises[0] + 3, 0.45, "announced", color="C1")
    ax.text(samples[0].mean(), 0.45, "mean", color="up:muted", ha="center")
    ax.set(yticks=[], xlabel="progression of the disease after a year", ylim=(-len(samples) + 0.4, 0.85))
    ax.spines["left"].set_visible(False)
