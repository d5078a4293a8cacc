"""Each of your rows combines the prior with the latest observation alone, so the earlier evidence is lost. The
posterior after one observation is the prior for the next."""

import numpy as np


def beliefs(prior, likelihood, observations):
    prior = np.asarray(prior, dtype=float)
    rows = [prior / prior.sum()]
    for symbol in observations:
        joint = prior * likelihood[:, symbol]
        rows.append(joint / joint.sum())
    return np.array(rows)
