"""Builds a map from plain data, hands it to the learner's function and counts the questions."""

import numpy as np


def affine(x, A, b):
    return A @ x + b


def running_sum(x, A, b):
    return np.cumsum(x)


def differences(x, A, b):
    return np.diff(x)


def mean_removed(x, A, b):
    return x - x.mean()


def backwards_from_ten(x, A, b):
    return 10 - x[::-1]


MAPS = {
    "affine": affine,
    "running sum": running_sum,
    "differences": differences,
    "mean removed": mean_removed,
    "backwards from ten": backwards_from_ten,
}


def drive(module, kind, n, A=None, b=None):
    asked = 0

    def f(x):
        nonlocal asked
        asked += 1
        x = np.array(x, dtype=float)
        if x.shape != (n,):
            raise ValueError(f"f takes one vector of shape ({n},), not an array of shape {x.shape}")
        return MAPS[kind](x, A, b)

    matrix, offset = module.matrix_of(f, n)
    return {"A": matrix, "b": offset, "asked": asked}
