"""The formulas are four short lines. What matters is the line before them: predictions are flattened, so that
`(n, 1)` minus `(n,)` does not become a table of all pairs, and turned into floats, so that `uint8` 190 - 200 is
-10 and not 246.

The spread of the truth is taken as a sum of squared deviations. The textbook shortcut, the mean of the squares
minus the square of the mean, subtracts two numbers near $3 \\cdot 10^{18}$ when the values are near
$1.7 \\cdot 10^9$, and what is left is rounding.
"""

import numpy as np


def report(actual, predicted):
    """Bias, MAE, RMSE and R squared of predictions, as a dict of four floats."""
    actual = np.asarray(actual, dtype=float)
    error = np.asarray(predicted, dtype=float).ravel() - actual
    squares = (error**2).sum()
    if np.ptp(actual) > 0:
        r2 = 1 - squares / ((actual - actual.mean()) ** 2).sum()
    else:
        r2 = float(squares == 0)
    return {
        "bias": float(error.mean()),
        "mae": float(np.abs(error).mean()),
        "rmse": float(np.sqrt(squares / len(actual))),
        "r2": float(r2),
    }
