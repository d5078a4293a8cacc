"""Your blends, from the average three at the left to the average eight, and half as far again beyond it."""

import numpy as np

CASE = "a three becomes an eight"


def draw(fig, got, inputs):
    """A row of grey pictures of 8 by 8 pixels, in which a three turns into an eight."""
    fig.set_size_inches(7, 1.5)
    for ax, row, t in zip(
        fig.subplots(1, len(inputs["t"])), np.asarray(got, dtype=float), inputs["t"], strict=True
    ):
        ax.imshow(row.reshape(8, 8), cmap="gray_r", vmin=0, vmax=16)
        ax.set_title(f"t = {t:g}", fontsize=10)
        ax.axis("off")
