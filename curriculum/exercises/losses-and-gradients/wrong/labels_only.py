"""You let the class with the largest target stand for the whole distribution. Soft targets say more than
that: weigh every class by its share."""

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
    target = np.eye(Z.shape[1])[np.argmax(y, axis=1) if np.ndim(y) == 2 else y]
    shifted = Z - Z.max(axis=1, keepdims=True)
    log_q = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return -(target * log_q).sum(axis=1).mean(), (np.exp(log_q) - target) / len(Z)


def hinge(z, y):
    """Mean hinge loss of scores z, (n,), and labels y in {-1, 1}, (n,), and its gradient."""
    short = 1 - y * z
    return np.maximum(0, short).mean(), np.where(short > 0, -y, 0) / len(z)
