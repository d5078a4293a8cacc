"""You read the box as start and end, but it gives start and length. The last row of the crop is `top + rows - 1`."""

import numpy as np


def to_batch(images, box, brighten):
    top, left, rows, columns = box
    crop = images[:, top:rows, left:columns]
    bright = np.minimum(crop.astype(np.float32) + brighten, 255)
    return (bright / 255).transpose(0, 3, 1, 2)
