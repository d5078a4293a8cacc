"""Your R squared is the squared correlation. It does not notice predictions that are all too high or too far
apart: compare the squared errors with the spread around the mean."""

import numpy as np


def report(actual, predicted):
    actual = np.asarray(actual, dtype=float)
    error = np.asarray(predicted, dtype=float).ravel() - actual
    squares = (error**2).sum()
    predicted = np.asarray(predicted, dtype=float).ravel()
    with np.errstate(all="ignore"):
        spread = ((actual - actual.mean()) ** 2).sum()
        together = ((actual - actual.mean()) * (predicted - predicted.mean())).sum()
        r2 = together**2 / spread / ((predicted - predicted.mean()) ** 2).sum() if spread else float(squares == 0)
    r2 = r2 if np.isfinite(r2) else 0.0
    return {
        "bias": error.mean(),
        "mae": np.abs(error).mean(),
        "rmse": np.sqrt((error**2).mean()),
        "r2": r2,
    }
