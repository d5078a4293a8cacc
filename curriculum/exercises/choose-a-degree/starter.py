import numpy as np


def choose_degree(x, y, folds, degrees):
    """Choose a polynomial degree by cross-validation.

    x, y: (n,). folds: (n,), integers from 0. degrees: (g,), rising.
    Returns a dict: "train" and "validation", both (g,), and the degrees "best" and "simplest".
    """
    ...
