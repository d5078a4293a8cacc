r"""Nothing here mentions a coordinate. The shadow is a multiple $c\,y$ with $x - c\,y$ orthogonal to $y$, so
$\langle x - c\,y, y \rangle = 0$ and $c = \langle x, y \rangle / \langle y, y \rangle$: the *squared* length of $y$
stands below the bar, once to make a unit vector of it, once more because the shadow points along that unit vector.

Among polynomials, the shadow of $t^2$ on the constant 1 is its mean over the interval, $\tfrac13$. Least squares,
Fourier coefficients and conditional expectations are this same shadow, with other inner products.
"""

import numpy as np


def geometry(x, y, inner):
    """Length of x, its distance to y, cosine of the angle between them, and the shadow of x on the line along y."""
    length = np.sqrt(inner(x, x))
    return {
        "length": length,
        "distance": np.sqrt(inner(x - y, x - y)),
        "cosine": inner(x, y) / (length * np.sqrt(inner(y, y))),
        "shadow": inner(x, y) / inner(y, y) * y,
    }
