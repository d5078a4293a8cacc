"""Your own mask for three sentences of six, four and two words. A filled square is a key that the query may
look at: the triangle keeps the future out, and its right part is missing where the padding is."""

import numpy as np
from matplotlib.colors import LinearSegmentedColormap

CASE = "three sentences, causal"
ACCENT = LinearSegmentedColormap.from_list("accent", [("up:accent", 0.0), ("up:accent", 1.0)])


def draw(fig, got, inputs):
    """Three grids of queries by keys, one for each sentence, filled where your mask is True."""
    masks = np.asarray(got, dtype=float).reshape(
        len(inputs["lengths"]), inputs["n_queries"], inputs["n_keys"]
    )
    fig.set_size_inches(7, 2.7)
    for ax, mask, length in zip(fig.subplots(1, len(masks)), masks, inputs["lengths"], strict=True):
        ax.pcolormesh(mask, cmap=ACCENT, vmin=0, vmax=1, edgecolors="up:faint", linewidth=1)
        ax.set(title=f"{length} words", xlabel="keys", aspect="equal")
        positions = np.arange(inputs["n_keys"])
        ax.set_xticks(positions + 0.5, positions)
        ax.set_yticks(positions + 0.5, positions)
        ax.invert_yaxis()
        ax.tick_params(length=0)
        ax.spines[:].set_visible(False)
    fig.axes[0].set_ylabel("queries")
