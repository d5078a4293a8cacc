"""You leave the prior out when you classify. An empty message should get the shares of the classes, and with you it gets equal probabilities."""

import numpy as np


def word_filter(counts, y, new, alpha):
    member = np.eye(np.max(y) + 1)[y]
    words = member.T @ counts + alpha
    log_prior = np.log(member.mean(axis=0))
    log_theta = np.log(words / words.sum(axis=1, keepdims=True))
    joint = new @ log_theta.T
    p = np.exp(joint - joint.max(axis=1, keepdims=True))
    return log_prior, log_theta, p / p.sum(axis=1, keepdims=True)
