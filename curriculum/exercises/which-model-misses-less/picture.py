"""Your replicates, and your interval. If zero lies well inside, these patients cannot tell which model is better."""

import numpy as np

CASE = "a line and nearest neighbours on 120 patients"


def draw(fig, got, inputs):
    """A histogram of a thousand differences, dark between the ends of the interval, with a line at zero and one at the observed difference."""
    difference, low, high = (float(got[i]) for i in (0, 2, 3))
    replicates = np.asarray(got[1], dtype=float)
    edges = np.linspace(replicates.min(), replicates.max(), 51)
    fig.set_size_inches(7, 3.1)
    ax = fig.subplots()
    ax.hist(replicates, bins=edges, color="C0", alpha=0.3)
    counts, _, _ = ax.hist(replicates[(replicates >= low) & (replicates <= high)], bins=edges, color="C0")
    top = counts.max()
    ax.plot([low, high], [1.1 * top] * 2, color="C1", linewidth=4)
    ax.text(
        high + 0.02 * (edges[-1] - edges[0]), 1.1 * top, f"{low:.1f} to {high:.1f}", color="C1", va="center"
    )
    ax.axvline(0, color="up:muted", linewidth=1.2, linestyle=(0, (3, 3)))
    ax.axvline(difference, color="up:ink", linewidth=1.2)
    ax.set(yticks=[], ylim=(0, 1.25 * top), xlabel="median miss of the line minus that of the neighbours")
    ax.spines["left"].set_visible(False)
