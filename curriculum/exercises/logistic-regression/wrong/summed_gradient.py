"""Your gradient is the one of the summed loss, the log loss is the mean. With the sum, the step grows with
the number of examples, and a learning rate that suits ten of them overshoots on a thousand. Divide by n."""

import numpy as np


def sigmoid(z):
    return np.exp(-np.logaddexp(0, -z))


def log_loss(w, b, X, y):
    z = X @ w + b
    return np.mean(np.logaddexp(0, z) - y * z)


def gradient(w, b, X, y):
    residual = sigmoid(X @ w + b) - y
    return X.T @ residual, residual.sum()


def fit(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(steps):
        dw, db = gradient(w, b, X, y)
        w, b = w - learning_rate * dw, b - learning_rate * db
    return w, b
