"""Three lines, three ideas. The slice is a view: nothing is copied yet, and nothing may be written to it.
`astype` makes the copy that is needed anyway, and makes it before the addition, so that 300 can exist for
the moment until `minimum` brings it back to 255. And `transpose` moves the axes, where `reshape` would
only deal the same numbers out into other boxes.

The crop comes first because everything after it then works on fewer pixels.
"""

import numpy as np


def to_batch(images, box, brighten):
    """Crop, brighten and reorder photographs for a network.

    images: (n, height, width, 3), uint8. box: (top, left, rows, columns). brighten: 0 to 255.
    Returns (n, 3, rows, columns), float32, from 0 to 1. Leaves `images` unchanged.
    """
    top, left, rows, columns = box
    crop = images[:, top : top + rows, left : left + columns]
    bright = np.minimum(crop.astype(np.float32) + brighten, 255)
    return (bright / 255).transpose(0, 3, 1, 2)
