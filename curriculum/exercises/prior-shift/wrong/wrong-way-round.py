"""Your correction goes in the wrong direction: it makes rare positives look more likely. Divide by the old prior and
multiply by the new one, not the other way round."""

import numpy as np


def correct_prior(p, trained, deployed):
    p = np.asarray(p, dtype=float)
    positive = p * trained / deployed
    negative = (1 - p) * (1 - trained) / (1 - deployed)
    return positive / (positive + negative)
