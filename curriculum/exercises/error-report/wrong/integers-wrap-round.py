"""Small integer types wrap round: in \`uint8\`, 190 - 200 is 246, and a square beyond 255 starts again at 0.
Turn both arrays into floats before you subtract."""

import numpy as np


def report(actual, predicted):
    error = predicted.ravel() - actual
    squares = (error**2).sum()
    spread = ((actual - actual.mean()) ** 2).sum()
    r2 = 1 - squares / spread if spread else float(squares == 0)
    return {
        "bias": error.mean(),
        "mae": np.abs(error).mean(),
        "rmse": np.sqrt((error**2).mean()),
        "r2": r2,
    }
