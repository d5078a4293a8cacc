"""You come back from logarithms without subtracting the largest. For long messages every exponential is zero, and zero divided by zero is NaN."""

import numpy as np


def word_filter(counts, y, new, alpha):
    member = np.eye(np.max(y) + 1)[y]
    words = member.T @ counts + alpha
    log_prior = np.log(member.mean(axis=0))
    log_theta = np.log(words / words.sum(axis=1, keepdims=True))
    joint = log_prior + new @ log_theta.T
    p = np.exp(joint)
    with np.errstate(invalid="ignore"):
        return log_prior, log_theta, p / p.sum(axis=1, keepdims=True)
