"""The photograph, and what your two thin tables make of it."""

import numpy as np

CASE = "a photograph of a flower"


def draw(fig, got, inputs):
    """Two small greyscale pictures of a flower: the original, and a slightly smeared one of low rank."""
    left, right = np.asarray(got[0], dtype=float), np.asarray(got[1], dtype=float)
    A = np.asarray(inputs["A"], dtype=float)
    fig.set_size_inches(7, 2.7)
    titles = f"original, {A.size} numbers", f"your rank {left.shape[1]}, {left.size + right.size} numbers"
    for ax, title, image in zip(fig.subplots(1, 2), titles, (A, left @ right), strict=True):
        ax.imshow(image, cmap="gray", vmin=0, vmax=255)
        ax.set_title(title)
        ax.axis("off")
