"""You take the root of the *sum* of squares, so your RMSE grows with the number of items. Divide by n under the
root."""

import numpy as np


def report(actual, predicted):
    actual = np.asarray(actual, dtype=float)
    error = np.asarray(predicted, dtype=float).ravel() - actual
    squares = (error**2).sum()
    spread = ((actual - actual.mean()) ** 2).sum()
    r2 = 1 - squares / spread if spread else float(squares == 0)
    return {
        "bias": error.mean(),
        "mae": np.abs(error).mean(),
        "rmse": np.sqrt(squares),
        "r2": r2,
    }
