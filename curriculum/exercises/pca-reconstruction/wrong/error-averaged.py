"""Your restored samples are right, but your errors are averages over the features. The task asks for the
squared distance, a sum."""

import numpy as np


def reconstruct(train, new, k):
    train, new = np.asarray(train, dtype=float), np.asarray(new, dtype=float)
    mean = train.mean(axis=0)
    components = np.linalg.svd(train - mean, full_matrices=False)[2][:k]
    restored = (new - mean) @ components.T @ components + mean
    return restored, np.mean((new - restored) ** 2, axis=1)
