"""You start from equal beliefs: the prior has no influence on your result. Rare causes then look as likely as
common ones. Begin with `prior`, scaled to sum to one, and let the evidence multiply it."""

import numpy as np


def beliefs(prior, likelihood, observations):
    with np.errstate(divide="ignore"):
        log_likelihood = np.log(likelihood)
    start = np.zeros(len(prior))
    log_joint = np.cumsum(np.vstack([start, log_likelihood[:, observations].T]), axis=0)
    joint = np.exp(log_joint - log_joint.max(axis=1, keepdims=True))
    return joint / joint.sum(axis=1, keepdims=True)
