"""For large values your R squared is made of rounding errors. The mean of the squares minus the square of the
mean subtracts two huge, nearly equal numbers. Subtract the mean first and square afterwards."""

import numpy as np


def report(actual, predicted):
    actual = np.asarray(actual, dtype=float)
    error = np.asarray(predicted, dtype=float).ravel() - actual
    squares = (error**2).sum()
    spread = (actual**2).sum() - len(actual) * actual.mean() ** 2
    r2 = 1 - squares / spread if np.ptp(actual) else float(squares == 0)
    return {
        "bias": error.mean(),
        "mae": np.abs(error).mean(),
        "rmse": np.sqrt((error**2).mean()),
        "r2": r2,
    }
