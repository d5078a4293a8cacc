"""You learn the mean and the components from training and new samples together. That lets the new samples
bend the model towards themselves, so their errors come out too small. Fit on train alone."""

import numpy as np


def reconstruct(train, new, k):
    train, new = np.asarray(train, dtype=float), np.asarray(new, dtype=float)
    together = np.vstack([train, new])
    mean = together.mean(axis=0)
    components = np.linalg.svd(together - mean, full_matrices=False)[2][:k]
    restored = (new - mean) @ components.T @ components + mean
    return restored, np.sum((new - restored) ** 2, axis=1)
