"""Your own attention weights for a small translation. Each row is a French word and hands out one unit of
attention over the English ones. *chat* and *noir* look at *cat* and *black*, which stand the other way
round; nobody looks at the padding. The vectors were written by hand."""

import numpy as np
from matplotlib.colors import LinearSegmentedColormap

CASE = "a translation, with padding"
QUERIES = ("le", "chat", "noir", "dort")
KEYS = ("the", "black", "cat", "is", "asleep", "(padding)")
ACCENT = LinearSegmentedColormap.from_list("accent", [("up:accent", 0.0), ("up:accent", 1.0)])


def draw(fig, got, inputs):
    """A grid of four French words by six English ones, darker where your code's weight is larger."""
    weights = np.asarray(got[1], dtype=float).reshape(len(QUERIES), len(KEYS))
    fig.set_size_inches(6, 3.4)
    ax = fig.subplots()
    ax.pcolormesh(weights, cmap=ACCENT, vmin=0, vmax=1, edgecolors="up:faint", linewidth=1)
    for (row, column), weight in np.ndenumerate(weights):
        colour = "up:paper" if weight > 0.5 else "up:ink"
        ax.text(column + 0.5, row + 0.5, f"{weight:.2f}", ha="center", va="center", color=colour, fontsize=10)
    ax.set_xticks(np.arange(len(KEYS)) + 0.5, KEYS)
    ax.set_yticks(np.arange(len(QUERIES)) + 0.5, QUERIES)
    ax.set(xlabel="keys", ylabel="queries", aspect="equal")
    ax.invert_yaxis()
    ax.xaxis.tick_top()
    ax.xaxis.set_label_position("top")
    ax.tick_params(length=0, colors="up:ink")
    ax.spines[:].set_visible(False)
