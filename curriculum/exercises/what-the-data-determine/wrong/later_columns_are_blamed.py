"""You go from left to right and call a column undetermined when it adds nothing to those before it. The earlier
partners of such a column are as free to move: a redundancy has no culprit. Ask for each column whether any direction of the
null space moves it."""

import numpy as np


def explain(X, y):
    coefficients, _, rank, _ = np.linalg.lstsq(X, y, rcond=1e-9)
    ranks = [0] + [np.linalg.matrix_rank(X[:, : j + 1], rtol=1e-9) for j in range(np.shape(X)[1])]
    return {
        "rank": int(rank),
        "coefficients": coefficients,
        "fitted": X @ coefficients,
        "determined": np.diff(ranks) > 0,
    }
