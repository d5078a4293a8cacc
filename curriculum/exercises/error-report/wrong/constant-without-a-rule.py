"""When all actual values are equal you return \`nan\` or minus infinity for R squared. The task names a value
for that case: 1 if every prediction is exact, else 0."""

import numpy as np


def report(actual, predicted):
    actual = np.asarray(actual, dtype=float)
    error = np.asarray(predicted, dtype=float).ravel() - actual
    squares = (error**2).sum()
    with np.errstate(all="ignore"):
        r2 = 1 - squares / ((actual - actual.mean()) ** 2).sum()
    return {
        "bias": error.mean(),
        "mae": np.abs(error).mean(),
        "rmse": np.sqrt((error**2).mean()),
        "r2": r2,
    }
