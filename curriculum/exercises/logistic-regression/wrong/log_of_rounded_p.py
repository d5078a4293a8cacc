"""You take the logarithm of the probability. Far from zero the probability is rounded to exactly 0 or 1, its
logarithm is infinite, and zero times infinity is not a number. Compute the loss from the logits."""

import numpy as np


def sigmoid(z):
    return np.exp(-np.logaddexp(0, -z))


def log_loss(w, b, X, y):
    p = sigmoid(X @ w + b)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))


def gradient(w, b, X, y):
    residual = sigmoid(X @ w + b) - y
    return X.T @ residual / len(y), residual.mean()


def fit(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(steps):
        dw, db = gradient(w, b, X, y)
        w, b = w - learning_rate * dw, b - learning_rate * db
    return w, b
