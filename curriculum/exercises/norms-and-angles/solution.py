r"""A norm is scaled by the same factor as its vector, $\lVert s x \rVert = \lvert s \rvert \lVert x \rVert$. So divide by
the largest entry first: afterwards all entries lie within −1 and 1, nothing overflows, and the largest term is
exactly 1, so the sum cannot vanish either. Multiply the result by what you divided by. Libraries do the same when
they are careful.

An angle does not depend on length at all, so there the factor may be forgotten.

`clip` mends what rounding did. Without it, the cosine of (1, 1, 1) with itself comes out as 1.0000000000000002 in
most ways of writing it, and `arccos` of that is NaN."""

import numpy as np


def norm(x, p):
    """The p-norm of x, shape (d,), for p at least 1 or np.inf."""
    size = np.abs(np.asarray(x, dtype=float))
    largest = size.max()
    if p == np.inf or largest == 0:
        return largest
    return largest * ((size / largest) ** p).sum() ** (1 / p)


def angle(x, y):
    """The angle between x and y, both of shape (d,), in degrees. Raises ValueError for a zero vector."""
    if not np.any(x) or not np.any(y):
        raise ValueError("the zero vector has no direction")
    cosine = (x / norm(x, 2)) @ (y / norm(y, 2))
    return np.degrees(np.arccos(np.clip(cosine, -1, 1)))
