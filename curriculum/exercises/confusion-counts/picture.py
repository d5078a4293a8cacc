"""Your confusion matrix. Colour is the share of the row, so each row tells what became of one kind of weather."""

import numpy as np
from matplotlib.colors import LinearSegmentedColormap

CASE = "sixty weather forecasts"
ACCENT = LinearSegmentedColormap.from_list("accent", [("up:accent", 0.0), ("up:accent", 0.7)])


def draw(fig, got, inputs):
    """A table of counts with the actual weather in rows and the predicted one in columns, shaded by row share."""
    C, names = np.asarray(got[0], dtype=float), [str(name) for name in inputs["labels"]]
    places = np.arange(len(names)) + 0.5
    fig.set_size_inches(4.8, 3.9)
    ax = fig.subplots()
    shares = C / np.maximum(C.sum(axis=1, keepdims=True), 1)
    ax.pcolormesh(shares, cmap=ACCENT, vmin=0, vmax=1, edgecolors="up:faint", linewidth=1)
    for (i, j), count in np.ndenumerate(C):
        ax.text(
            j + 0.5, i + 0.5, f"{count:g}", ha="center", va="center", weight="bold" if i == j else "normal"
        )
    ax.set_xticks(places, names)
    ax.set_yticks(places, names)
    ax.invert_yaxis()
    ax.tick_params(length=0)
    ax.set(xlabel="predicted", ylabel="actual", aspect="equal")
    ax.set_title(f"accuracy {float(got[1]):.2f}, baseline {float(got[2]):.2f}")
    for side in ax.spines.values():
        side.set_visible(False)
