"""Right for floats, but with pixels 3 - 5 is 254: a uint8 has no negative numbers and starts again at the top. Convert
to float before you subtract."""

import numpy as np


def distances(A, B):
    difference = A[:, None, :] - B[None, :, :]
    return np.sqrt((difference**2).sum(axis=2))
