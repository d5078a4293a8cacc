r"""The rows of `A` stand on axis 0, the rows of `B` on axis 1, and the coordinates meet on axis 2, where
they are summed away. `None` is how an array is told to leave an axis to the other one.

Two details decide whether it is right everywhere. Floats from the start, because a `uint8` cannot hold
the difference 3 − 5. And differences before squares. The expanded form

$$ \lVert a \rVert^2 - 2\, a \cdot b + \lVert b \rVert^2 $$

needs far less memory and is the right choice for many points near the origin, but far away from it the
digits that tell two neighbours apart are lost in the squares.
"""

import numpy as np


def distances(A, B):
    """Euclidean distances between the rows of A, (n, d), and of B, (m, d): an array of shape (n, m)."""
    difference = A[:, None, :].astype(float) - B[None, :, :]
    return np.sqrt((difference**2).sum(axis=2))
