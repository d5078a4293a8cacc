"""You weight by inverse variances. That is best when the errors are uncorrelated, and two models of the same thing rarely are. Let
the covariance have its say."""

import numpy as np


def blend(first, second):
    one, two = np.var(first), np.var(second)
    w = two / (one + two) if one + two > 0 and np.var(first - second) > 0 else 0.5
    return w, np.std(w * first + (1 - w) * second)
