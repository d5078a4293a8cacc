"""A seven before and after your turn by 30 degrees to the left."""

import numpy as np

CASE = "a seven, 30 degrees"


def draw(fig, got, inputs):
    """Two grey pictures of 8 by 8 pixels: the digit as it was written, and turned."""
    fig.set_size_inches(4.6, 2.5)
    for ax, image, title in zip(
        fig.subplots(1, 2), (inputs["image"], np.asarray(got, float)), ("before", "yours"), strict=True
    ):
        ax.imshow(image, cmap="gray_r", vmin=0, vmax=16)
        ax.set_title(title)
        ax.axis("off")
