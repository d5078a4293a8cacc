"""You begin with the viewer's mean in the gaps. The task asks for the film's: the mean down the column, which also works for a viewer who has
rated nothing."""

import numpy as np


def recommend(ratings, k, rounds):
    gaps = np.isnan(ratings)
    filled = np.where(gaps, np.nan_to_num(np.nansum(ratings, axis=1, keepdims=True) / np.maximum(1, (~gaps).sum(axis=1, keepdims=True))), ratings)
    for _ in range(rounds):
        U, s, Vt = np.linalg.svd(filled, full_matrices=False)
        filled = np.where(gaps, U[:, :k] * s[:k] @ Vt[:k], ratings)
    best = np.where(gaps, filled, -np.inf).argmax(axis=1)
    return filled, np.where(gaps.any(axis=1), best, -1)
