"""Your gradient is that of the summed loss. The loss is a mean over the examples: divide by their number,
or the step grows with the batch."""

import numpy as np


def log_softmax(Z):
    shifted = Z - Z.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))


def softmax(Z):
    return np.exp(log_softmax(Z))


def cross_entropy(W, b, X, y):
    return -log_softmax(X @ W + b)[np.arange(len(y)), y].mean()


def gradient(W, b, X, y):
    error = softmax(X @ W + b)
    error[np.arange(len(y)), y] -= 1
    return X.T @ error, error.sum(axis=0)


def fit(X, y, classes, learning_rate, steps):
    W, b = np.zeros((X.shape[1], classes)), np.zeros(classes)
    for _ in range(steps):
        dW, db = gradient(W, b, X, y)
        W, b = W - learning_rate * dW, b - learning_rate * db
    return W, b
