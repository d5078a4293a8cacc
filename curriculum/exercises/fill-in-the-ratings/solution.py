"""The mask of gaps is computed once, from the ratings. Everything else follows from it: what is filled, what may change in a round, and
what may be recommended.

`np.where(gaps, low_rank, ratings)` puts the known values back in every round. They pull the table towards what is known; the low rank carries
that over to the gaps. Each round cannot raise the squared error on the known ratings.

For the recommendation the seen films are set to minus infinity, so that `argmax` never picks one, except where there is nothing else.
"""

import numpy as np


def recommend(ratings, k, rounds):
    """Fill the gaps (NaN) of ratings (m, n) with a rank-k table, and pick each viewer's best unseen film, (m,)."""
    gaps = np.isnan(ratings)
    filled = np.where(gaps, np.nanmean(ratings, axis=0), ratings)
    for _ in range(rounds):
        U, s, Vt = np.linalg.svd(filled, full_matrices=False)
        filled = np.where(gaps, U[:, :k] * s[:k] @ Vt[:k], ratings)
    best = np.where(gaps, filled, -np.inf).argmax(axis=1)
    return filled, np.where(gaps.any(axis=1), best, -1)
