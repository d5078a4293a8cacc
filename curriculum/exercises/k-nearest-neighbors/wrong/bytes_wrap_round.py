"""You subtract bytes from bytes. In `uint8` 3 - 5 is 254, so near images look far apart. Convert to float before the subtraction."""

import numpy as np


def classify(X, y, new, k):
    differences = np.asarray(new)[:, None] - np.asarray(X)
    nearest = (differences**2).sum(axis=2).argsort(axis=1, kind="stable")[:, :k]
    return np.array([max(voters, key=voters.count) for voters in np.asarray(y)[nearest].tolist()])
