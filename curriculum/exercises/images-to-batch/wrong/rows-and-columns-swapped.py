"""Your pictures lie on their side: rows and columns have changed places on the way. The new order is photograph,
channel, row, column."""

import numpy as np


def to_batch(images, box, brighten):
    top, left, rows, columns = box
    crop = images[:, top : top + rows, left : left + columns]
    bright = np.minimum(crop.astype(np.float32) + brighten, 255)
    return (bright / 255).transpose(0, 3, 2, 1)
