"""You turn about the first pixel, so most of the picture leaves the frame. Choose the offset so that the centre is
fetched from itself."""

import numpy as np
from scipy.ndimage import affine_transform


def turn(image, degrees):
    """The image, shape (h, w), turned to the left about its centre: floats of the same shape."""
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    back = np.array([[c, s], [-s, c]])
    centre = (np.array(image.shape) - 1) / 2
    return affine_transform(
        image.astype(float), back, order=1, mode="grid-constant"
    )
