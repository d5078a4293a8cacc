import numpy as np


def derivative(f, x):
    """The derivative of f at every entry of x, shape (n,), from values of f alone."""
    ...
