import numpy as np


def sigmoid(z):
    """Probabilities from logits: floats between 0 and 1, of the shape of z."""
    ...


def log_loss(w, b, X, y):
    """Mean log loss in nats, a float."""
    ...


def gradient(w, b, X, y):
    """Gradient of the log loss: (dw, db), of shape (d,) and a float."""
    ...


def fit(X, y, learning_rate, steps):
    """Gradient descent on the log loss from zero: (w, b), of shape (d,) and a float."""
    ...
