"""You move the window by one pixel at a time, so your patches overlap. Move it by its own size: the first patch of a
line begins at column 0, the second at column p."""

import numpy as np


def patches(image, size):
    height, width, _ = image.shape
    return np.array(
        [
            image[y : y + size, x : x + size].reshape(-1)
            for y in range(height - size + 1)
            for x in range(width - size + 1)
        ]
    )
