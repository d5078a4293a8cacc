"""You multiply from the wrong side, as if the columns of P summed to one. Then bikes appear out of nothing. `P[i, j]` leads from i to
j: a step is `x @ P`."""

import numpy as np


def forecast(P, start, t):
    values, vectors = np.linalg.eig(P.T)
    stationary = vectors[:, np.abs(values - 1).argmin()].real
    return np.linalg.matrix_power(P, t) @ start, stationary / stationary.sum() * start.sum()
