"""You use one mean and one deviation for all numbers together. Each slice has its own: pass the axis on to `mean` and
`std`."""

import numpy as np


def standardize(X, axis):
    if X.max() == X.min():
        return np.zeros(X.shape)
    return (X - X.mean()) / X.std()
