"""You divide by the spread of the predictions, as if the two arguments were swapped. R squared asks how much of
the spread of the *actual* values is explained."""

import numpy as np


def report(actual, predicted):
    actual = np.asarray(actual, dtype=float)
    error = np.asarray(predicted, dtype=float).ravel() - actual
    squares = (error**2).sum()
    predicted = np.asarray(predicted, dtype=float).ravel()
    spread = ((predicted - predicted.mean()) ** 2).sum()
    r2 = 1 - squares / spread if spread else float(squares == 0)
    return {
        "bias": error.mean(),
        "mae": np.abs(error).mean(),
        "rmse": np.sqrt((error**2).mean()),
        "r2": r2,
    }
