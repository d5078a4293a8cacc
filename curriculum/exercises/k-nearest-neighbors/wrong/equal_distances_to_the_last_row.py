"""Of equally far examples you let the later row in first. The lower row number counts as nearer: sort in a stable way, from the front."""

import numpy as np


def classify(X, y, new, k):
    differences = np.asarray(new, dtype=float)[:, None] - np.asarray(X, dtype=float)
    squared = (differences**2).sum(axis=2)
    nearest = len(X) - 1 - squared[:, ::-1].argsort(axis=1, kind="stable")[:, :k]
    return np.array([max(voters, key=voters.count) for voters in np.asarray(y)[nearest].tolist()])
