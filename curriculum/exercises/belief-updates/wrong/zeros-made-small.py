"""You replace zeros by a small number before taking the logarithm, so an impossible hypothesis is merely unlikely
and enough later evidence revives it. Let `log(0)` be minus infinity: `exp` turns it into an exact zero."""

import numpy as np


def beliefs(prior, likelihood, observations):
    log_prior, log_likelihood = np.log(np.maximum(prior, 1e-12)), np.log(np.maximum(likelihood, 1e-12))
    log_joint = np.cumsum(np.vstack([log_prior, log_likelihood[:, observations].T]), axis=0)
    joint = np.exp(log_joint - log_joint.max(axis=1, keepdims=True))
    return joint / joint.sum(axis=1, keepdims=True)
