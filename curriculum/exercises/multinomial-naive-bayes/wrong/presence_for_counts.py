"""You note only whether a word occurs, not how often. In this model a word that occurs three times counts three times."""

import numpy as np


def word_filter(counts, y, new, alpha):
    member = np.eye(np.max(y) + 1)[y]
    words = member.T @ (counts > 0) + alpha
    log_prior = np.log(member.mean(axis=0))
    log_theta = np.log(words / words.sum(axis=1, keepdims=True))
    joint = log_prior + (new > 0) @ log_theta.T
    p = np.exp(joint - joint.max(axis=1, keepdims=True))
    return log_prior, log_theta, p / p.sum(axis=1, keepdims=True)
