"""Your low-rank table is U times Vt, without the singular values. Its entries are far too small: multiply the columns of U by s."""

import numpy as np


def recommend(ratings, k, rounds):
    gaps = np.isnan(ratings)
    filled = np.where(gaps, np.nanmean(ratings, axis=0), ratings)
    for _ in range(rounds):
        U, s, Vt = np.linalg.svd(filled, full_matrices=False)
        filled = np.where(gaps, U[:, :k] @ Vt[:k], ratings)
    best = np.where(gaps, filled, -np.inf).argmax(axis=1)
    return filled, np.where(gaps.any(axis=1), best, -1)
