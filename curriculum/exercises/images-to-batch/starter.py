import numpy as np


def to_batch(images, box, brighten):
    """Crop, brighten and reorder photographs for a network.

    images: (n, height, width, 3), uint8. box: (top, left, rows, columns). brighten: 0 to 255.
    Returns (n, 3, rows, columns), float32, from 0 to 1. Leaves `images` unchanged.
    """
    top, left, rows, columns = box
    ...
