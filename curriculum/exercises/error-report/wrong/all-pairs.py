"""Predictions in a column, shape \`(n, 1)\`, minus an array of shape \`(n,)\` is a table of all \`n * n\` pairs,
and you average over it. Flatten the predictions before you subtract."""

import numpy as np


def report(actual, predicted):
    actual = np.asarray(actual, dtype=float)
    error = np.asarray(predicted, dtype=float) - actual
    squares = (error**2).sum()
    spread = ((actual - actual.mean()) ** 2).sum()
    r2 = 1 - squares / spread if spread else float(squares == 0)
    return {
        "bias": error.mean(),
        "mae": np.abs(error).mean(),
        "rmse": np.sqrt((error**2).mean()),
        "r2": r2,
    }
