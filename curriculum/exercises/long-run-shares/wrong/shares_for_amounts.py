"""Your long run sums to one: those are shares. The task asks for amounts, with the same sum as `start`."""

import numpy as np


def forecast(P, start, t):
    values, vectors = np.linalg.eig(P.T)
    stationary = vectors[:, np.abs(values - 1).argmin()].real
    return start @ np.linalg.matrix_power(P, t), stationary / stationary.sum()
