"""You centre the new samples with their own mean. A model learns its mean once, from the training data, and
keeps it: otherwise what happens to one sample depends on which others arrive with it, and a lone sample is
always restored as itself."""

import numpy as np


def reconstruct(train, new, k):
    train, new = np.asarray(train, dtype=float), np.asarray(new, dtype=float)
    components = np.linalg.svd(train - train.mean(axis=0), full_matrices=False)[2][:k]
    mean = new.mean(axis=0)
    restored = (new - mean) @ components.T @ components + mean
    return restored, np.sum((new - restored) ** 2, axis=1)
