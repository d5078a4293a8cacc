"""In logarithms, Bayes' theorem is addition: the log posterior is the log prior, plus one log likelihood
for each observation, plus a constant that makes the row sum to one. A running sum (`cumsum`) therefore
gives all the posteriors at once.

Only the way back needs care. `exp` of a sum of thousands of logarithms underflows, so each row's largest
entry is subtracted first. That multiplies all of the row by the same number, which cancels when the row
is divided by its sum. The most likely hypothesis becomes `exp(0) = 1`, so the sum is never zero.

The logarithm of zero is minus infinity, and this is what one wants: nothing that is added later brings it
back, and `exp` turns it into an exact zero.
"""

import numpy as np


def beliefs(prior, likelihood, observations):
    """Posterior after 0, 1, ..., n observations, as an array of shape (n + 1, K)."""
    with np.errstate(divide="ignore"):
        log_prior, log_likelihood = np.log(prior), np.log(likelihood)
    evidence = log_likelihood[:, observations].T
    log_joint = np.cumsum(np.vstack([log_prior, evidence]), axis=0)
    joint = np.exp(log_joint - log_joint.max(axis=1, keepdims=True))
    return joint / joint.sum(axis=1, keepdims=True)
