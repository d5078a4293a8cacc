"""The values are right, but they are float64, which is what NumPy makes of whole numbers and a division. Networks
compute in float32, at half the memory. Convert with `astype(np.float32)`."""

import numpy as np


def to_batch(images, box, brighten):
    top, left, rows, columns = box
    crop = images[:, top : top + rows, left : left + columns]
    return np.minimum(crop.astype(int) + brighten, 255).transpose(0, 3, 1, 2) / 255
