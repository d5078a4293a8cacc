import numpy as np


def fit(X, y):
    """Weights and intercept that minimize the mean squared error: (w, b), of shape (d,) and a float."""
    ...


def gradient(w, b, X, y):
    """Gradient of the mean squared error: (dw, db), of shape (d,) and a float."""
    ...


def descend(X, y, learning_rate, steps):
    """Gradient descent on the mean squared error from zero: (w, b), of shape (d,) and a float."""
    ...
