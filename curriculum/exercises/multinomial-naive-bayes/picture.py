"""What your model thinks the classes look like: the probability of ink in each pixel, for zeros, ones and twos."""

import numpy as np

CASE = "digits, ink as counts"


def draw(fig, got, inputs):
    """Three small images, blurred shapes of a zero, a one and a two."""
    theta = np.exp(np.asarray(got[1], dtype=float))
    fig.set_size_inches(6, 2.2)
    for ax, row, name in zip(fig.subplots(1, 3), theta, ("class 0", "class 1", "class 2"), strict=True):
        ax.imshow(row.reshape(8, 8), cmap="gray_r", vmin=0)
        ax.set_title(name)
        ax.axis("off")
