"""You multiply by the new prior without dividing by the old one. That is right only for a training set with equal
classes. The score already contains the prior it was trained with: take it out first."""

import numpy as np


def correct_prior(p, trained, deployed):
    p = np.asarray(p, dtype=float)
    positive = p * deployed
    negative = (1 - p) * (1 - deployed)
    return positive / (positive + negative)
