r"""With x to the right and y up, a turn to the left by $\theta$ has the columns $(\cos\theta, \sin\theta)$ and
$(-\sin\theta, \cos\theta)$. Two things stand between this and the picture.

A picture is fetched: for each pixel of the result one asks where it came from, so the map is the turn *back*, by
$-\theta$. And positions are (row, column), with rows counting downwards: $x$ is the column, $y$ is minus the row.
Written for (row, column), the turn back becomes `[[c, s], [-s, c]]`. Check it with one point: for 90° the matrix
takes (−1, 0), one pixel above the centre, to (0, 1), one to its right. Indeed, what is above now was at the right
before a quarter turn to the left.

The offset makes the centre stay: `centre = matrix @ centre + offset`.
"""

import numpy as np
from scipy.ndimage import affine_transform


def turn(image, degrees):
    """The image, shape (h, w), turned to the left about its centre: floats of the same shape."""
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    back = np.array([[c, s], [-s, c]])
    centre = (np.array(image.shape) - 1) / 2
    return affine_transform(
        image.astype(float), back, offset=centre - back @ centre, order=1, mode="grid-constant"
    )
