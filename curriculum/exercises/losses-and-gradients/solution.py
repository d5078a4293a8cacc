r"""Written in terms of the score, both cross-entropies are a log-sum-exp minus a linear term:

$$ \ln(1 + e^z) - y z \qquad \text{and} \qquad \ln \sum_j e^{z_j} - \sum_k y_k z_k . $$

Their derivatives are a sigmoid, or a softmax, minus the target. No probability is ever passed to a
logarithm, so nothing is rounded to zero first.

Subtracting the largest score of a row changes neither the loss nor the softmax and makes every exponent
at most zero. `logaddexp` does the same for two terms. Integer classes become one-hot rows, and the sparse
case is the other case.

Every gradient carries the $1/n$ of the mean; for the squared error, one over *all* entries.
"""

import numpy as np


def squared_error(prediction, y):
    """Mean squared error and its gradient; both arguments of shape (n,) or (n, m)."""
    off = np.subtract(prediction, y, dtype=float)
    return (off**2).mean(), 2 * off / off.size


def binary_cross_entropy(z, y):
    """Mean binary cross-entropy of scores z, (n,), and targets y in [0, 1], (n,), and its gradient."""
    q = np.exp(-np.logaddexp(0, -z))
    return (np.logaddexp(0, z) - y * z).mean(), (q - y) / len(z)


def cross_entropy(Z, y):
    """Mean cross-entropy of scores Z, (n, K), and classes y, (n,) or distributions (n, K), and its gradient."""
    target = y if np.ndim(y) == 2 else np.eye(Z.shape[1])[y]
    shifted = Z - Z.max(axis=1, keepdims=True)
    log_q = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return -(target * log_q).sum(axis=1).mean(), (np.exp(log_q) - target) / len(Z)


def hinge(z, y):
    """Mean hinge loss of scores z, (n,), and labels y in {-1, 1}, (n,), and its gradient."""
    short = 1 - y * z
    return np.maximum(0, short).mean(), np.where(short > 0, -y, 0) / len(z)
