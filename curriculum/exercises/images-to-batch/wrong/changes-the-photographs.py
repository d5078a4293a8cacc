"""The batch is right, but the photographs are brighter now, too. Your crop is a view, a window onto them, and you
write through it. Convert or copy before the first line that writes."""

import numpy as np


def to_batch(images, box, brighten):
    top, left, rows, columns = box
    crop = images[:, top : top + rows, left : left + columns]
    crop[crop > 255 - brighten] = 255 - brighten
    crop += brighten
    return crop.transpose(0, 3, 1, 2).astype(np.float32) / 255
