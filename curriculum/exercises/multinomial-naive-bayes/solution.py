r"""Training is counting. A table with a 1 where message and class meet, times `counts`, adds up the words of each class: shape `(K, V)`.

The logarithm of $\prod_j \theta_{cj}^{x_j}$ is $\sum_j x_j \log \theta_{cj}$, so classifying all new messages is one matrix product: the model is linear in the counts.

Before `exp`, the largest entry of each row is subtracted. Long messages have logarithms of minus thousands; only their differences matter.
"""

import numpy as np


def word_filter(counts, y, new, alpha):
    """Multinomial naive Bayes: log priors (K,), log word probabilities (K, V), and probabilities for new (m, K)."""
    member = np.eye(np.max(y) + 1)[y]
    words = member.T @ counts + alpha
    log_prior = np.log(member.mean(axis=0))
    log_theta = np.log(words / words.sum(axis=1, keepdims=True))
    joint = log_prior + new @ log_theta.T
    p = np.exp(joint - joint.max(axis=1, keepdims=True))
    return log_prior, log_theta, p / p.sum(axis=1, keepdims=True)
