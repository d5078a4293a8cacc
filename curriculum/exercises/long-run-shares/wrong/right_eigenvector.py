"""You take the eigenvector of P itself. It has equal entries, because every row sums to one, so every place gets the same share. The
amounts flow from the left: take the eigenvector of P transposed."""

import numpy as np


def forecast(P, start, t):
    values, vectors = np.linalg.eig(P)
    stationary = vectors[:, np.abs(values - 1).argmin()].real
    return start @ np.linalg.matrix_power(P, t), stationary / stationary.sum() * start.sum()
