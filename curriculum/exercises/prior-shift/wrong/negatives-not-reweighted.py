"""You reweight the positives and leave the negatives as they are. Their share changed too: from `1 - trained` to
`1 - deployed`. Without that factor the correction is too weak."""

import numpy as np


def correct_prior(p, trained, deployed):
    p = np.asarray(p, dtype=float)
    positive = p * deployed / trained
    return positive / (positive + (1 - p))
