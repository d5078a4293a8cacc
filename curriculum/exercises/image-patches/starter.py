import numpy as np


def patches(image, size):
    """Cut an image, shape (height, width, channels), into square patches of `size` pixels.

    Returns one flattened patch a row, in reading order: (number of patches, size * size * channels).
    """
    ...
