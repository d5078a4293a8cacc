"""Your prior is each class's share of the words. Long messages then make a class look frequent: count messages."""

import numpy as np


def word_filter(counts, y, new, alpha):
    member = np.eye(np.max(y) + 1)[y]
    words = member.T @ counts + alpha
    log_prior = np.log(words.sum(axis=1) / words.sum())
    log_theta = np.log(words / words.sum(axis=1, keepdims=True))
    joint = log_prior + new @ log_theta.T
    p = np.exp(joint - joint.max(axis=1, keepdims=True))
    return log_prior, log_theta, p / p.sum(axis=1, keepdims=True)
