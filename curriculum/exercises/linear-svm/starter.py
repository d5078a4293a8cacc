import numpy as np


def distances(w, b, X, y):
    """Signed distance of every example from the border, positive on its right side; shape (n,)."""
    ...


def objective(w, b, X, y, C):
    """Half the squared length of w plus C times the summed hinge losses, a float."""
    ...


def subgradient(w, b, X, y, C):
    """A subgradient of the objective: (dw, db), of shape (d,) and a float."""
    ...


def fit(X, y, C, rate, steps):
    """The best point of a subgradient walk from zero: (w, b), of shape (d,) and a float."""
    ...
