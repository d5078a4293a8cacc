"""Your restored samples are right, but your errors are distances. The task asks for squared distances:
leave out the root."""

import numpy as np


def reconstruct(train, new, k):
    train, new = np.asarray(train, dtype=float), np.asarray(new, dtype=float)
    mean = train.mean(axis=0)
    components = np.linalg.svd(train - mean, full_matrices=False)[2][:k]
    restored = (new - mean) @ components.T @ components + mean
    return restored, np.linalg.norm(new - restored, axis=1)
