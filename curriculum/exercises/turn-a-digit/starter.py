import numpy as np
from scipy.ndimage import affine_transform


def turn(image, degrees):
    """The image, shape (h, w), turned to the left about its centre: floats of the same shape."""
    ...
