"""Your bias has the opposite sign. By the task, errors are predicted minus actual: predictions that are too high
have a positive bias."""

import numpy as np


def report(actual, predicted):
    actual = np.asarray(actual, dtype=float)
    error = np.asarray(predicted, dtype=float).ravel() - actual
    squares = (error**2).sum()
    spread = ((actual - actual.mean()) ** 2).sum()
    r2 = 1 - squares / spread if spread else float(squares == 0)
    return {
        "bias": -error.mean(),
        "mae": np.abs(error).mean(),
        "rmse": np.sqrt((error**2).mean()),
        "r2": r2,
    }
