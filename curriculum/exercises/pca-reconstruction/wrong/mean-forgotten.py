"""You restore the samples around the origin: the mean is subtracted on the way in and not added back on the
way out. Undo every step, the last one first."""

import numpy as np


def reconstruct(train, new, k):
    train, new = np.asarray(train, dtype=float), np.asarray(new, dtype=float)
    mean = train.mean(axis=0)
    components = np.linalg.svd(train - mean, full_matrices=False)[2][:k]
    restored = (new - mean) @ components.T @ components
    return restored, np.sum((new - restored) ** 2, axis=1)
