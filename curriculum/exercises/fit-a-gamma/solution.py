r"""Two unknowns, but for any shape the best scale is known: $\theta = \bar x/k$. Putting it in leaves the **profile likelihood**, a function of $k$ alone, and a root of its derivative is found safely by
bracketing: the left side of the equation falls from $\infty$ to 0, so between a tiny and a huge $k$ it must cross the right side once.

The right side is the logarithm of the arithmetic over the geometric mean. It does not depend on the unit of $x$, and so neither does the shape, nor does the root finder have to know whether
these are micrometres or euros.

The standard errors are large together: shape and scale pull against each other, since their product must remain near the mean. That is the off-diagonal of the matrix; whoever ignores it believes far too much.
"""

import numpy as np
from scipy.optimize import brentq
from scipy.special import digamma, polygamma


def fit_gamma(x):
    """Maximum-likelihood shape and scale of a gamma distribution, and their two standard errors."""
    spread = np.log(x.mean()) - np.log(x).mean()
    shape = brentq(lambda k: np.log(k) - digamma(k) - spread, 1e-3, 1e5)
    scale = x.mean() / shape
    information = len(x) * np.array([[polygamma(1, shape), 1 / scale], [1 / scale, shape / scale**2]])
    return shape, scale, np.sqrt(np.diag(np.linalg.inv(information)))
