"""What your code makes of handwritten digits after it has seen forty threes and nothing else: it answers
with a three, more or less. The number is the error that your code returned: other digits stand out by it."""

import numpy as np
from matplotlib.colors import LinearSegmentedColormap

CASE = "handwritten threes"
DIGITS = (3, 3, 8, 5, 1, 0)
INK = LinearSegmentedColormap.from_list("ink", [("up:ink", 0.0), ("up:ink", 1.0)])


def draw(fig, got, inputs):
    """Six digits above; below each, what eight components learned from threes make of it, and its error."""
    restored, errors = (np.asarray(part, dtype=float) for part in got)
    fig.set_size_inches(7, 2.9)
    axes = fig.subplots(2, len(DIGITS))
    for column, digit in enumerate(DIGITS):
        for row, images in enumerate((inputs["new"], restored)):
            ax = axes[row, column]
            ax.pcolormesh(np.reshape(images[column], (8, 8)), cmap=INK, vmin=0, vmax=16)
            ax.set(xticks=[], yticks=[], aspect="equal")
            ax.invert_yaxis()
            ax.spines[:].set_visible(False)
        axes[0, column].set_title(f"a {digit}", loc="center", fontweight="normal")
        axes[1, column].set_xlabel(f"{errors[column]:,.0f}", color="up:ink" if digit == 3 else "up:c1")
    axes[0, 0].set_ylabel("new")
    axes[1, 0].set_ylabel("restored")
