"""You multiply the probability by the ratio of the two shares. The results of the two classes then no longer sum to
one, and a rising share can push yours above one. Scale both classes, each by its own ratio, and divide by the sum."""

import numpy as np


def correct_prior(p, trained, deployed):
    return np.asarray(p) * deployed / trained
