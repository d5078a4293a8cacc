"""When the picture holds integers, your grey levels are whole numbers: the result has the type of what goes in.
Convert the picture to float first."""

import numpy as np
from scipy.ndimage import affine_transform


def turn(image, degrees):
    """The image, shape (h, w), turned to the left about its centre: floats of the same shape."""
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    back = np.array([[c, s], [-s, c]])
    centre = (np.array(image.shape) - 1) / 2
    return affine_transform(
        image, back, offset=centre - back @ centre, order=1, mode="grid-constant"
    )
