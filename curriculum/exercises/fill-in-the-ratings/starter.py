import numpy as np


def recommend(ratings, k, rounds):
    """Fill the gaps (NaN) of ratings (m, n) with a rank-k table, and pick each viewer's best unseen film, (m,)."""
    ...
