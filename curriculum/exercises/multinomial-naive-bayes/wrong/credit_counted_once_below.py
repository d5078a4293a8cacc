"""You add alpha once to the denominator. Every one of the V words got that credit above the line, so it is alpha times V below."""

import numpy as np


def word_filter(counts, y, new, alpha):
    member = np.eye(np.max(y) + 1)[y]
    words = member.T @ counts
    log_prior = np.log(member.mean(axis=0))
    log_theta = np.log((words + alpha) / (words.sum(axis=1, keepdims=True) + alpha))
    joint = log_prior + new @ log_theta.T
    p = np.exp(joint - joint.max(axis=1, keepdims=True))
    return log_prior, log_theta, p / p.sum(axis=1, keepdims=True)
