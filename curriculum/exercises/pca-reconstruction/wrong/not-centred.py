"""You learn the components from data that are not centred, and project the same way. The first direction is
then spent on pointing from the origin to the middle of the data. Subtract the training mean before both
steps and add it at the end."""

import numpy as np


def reconstruct(train, new, k):
    train, new = np.asarray(train, dtype=float), np.asarray(new, dtype=float)
    components = np.linalg.svd(train, full_matrices=False)[2][:k]
    restored = new @ components.T @ components
    return restored, np.sum((new - restored) ** 2, axis=1)
