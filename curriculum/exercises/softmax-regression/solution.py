r"""Only differences of logits count, so each row may be shifted by its own maximum: no exponential exceeds
1, and no row's sum falls below 1. A maximum of the whole batch would do the first and not the second.

Everything is written in log-probabilities, $\log P_{ik} = Z_{ik} - \log \sum_j e^{Z_{ij}}$. The loss picks
one entry of each row, and no logarithm is ever taken of a number that has been rounded to zero.

The derivative of the loss by the logits is $P - Y$ with the one-hot truth $Y$: subtract 1 from each row's
true class. The rest is the chain rule through $Z = XW + b$.
"""

import numpy as np


def log_softmax(Z):
    shifted = Z - Z.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))


def softmax(Z):
    """Probabilities from logits, row by row: floats of the shape (n, K) of Z."""
    return np.exp(log_softmax(Z))


def cross_entropy(W, b, X, y):
    """Mean cross-entropy in nats, a float."""
    return -log_softmax(X @ W + b)[np.arange(len(y)), y].mean()


def gradient(W, b, X, y):
    """Gradient of the cross-entropy: (dW, db), of shapes (d, K) and (K,)."""
    error = softmax(X @ W + b)
    error[np.arange(len(y)), y] -= 1
    return X.T @ error / len(y), error.mean(axis=0)


def fit(X, y, classes, learning_rate, steps):
    """Gradient descent on the cross-entropy from zero: (W, b), of shapes (d, K) and (K,)."""
    W, b = np.zeros((X.shape[1], classes)), np.zeros(classes)
    for _ in range(steps):
        dW, db = gradient(W, b, X, y)
        W, b = W - learning_rate * dW, b - learning_rate * db
    return W, b
