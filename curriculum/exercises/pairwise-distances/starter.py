import numpy as np


def distances(A, B):
    """Euclidean distances between the rows of A, (n, d), and of B, (m, d): an array of shape (n, m)."""
    ...
