"""First make the four forecasts, each an array of shape `(m,)`; then measure them all by the same three lines.
Keeping the two apart is what makes the comparison fair.

The forecast of logarithms comes back by `exp` *before* it is measured. An error of 0.1 in a logarithm is no
number of points on the scale of `y`.

The mean of the training people need not be that of the test people, so its R squared on them is zero or below.
"""

import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.metrics import mean_absolute_error, r2_score, root_mean_squared_error


def scorecard(X_train, y_train, X_test, y_test):
    """MAE, RMSE and R squared on the test people, for "mean", "median", "linear" and "log": a dict of dicts."""
    forecasts = {
        "mean": np.full(len(X_test), np.mean(y_train)),
        "median": np.full(len(X_test), np.median(y_train)),
        "linear": LinearRegression().fit(X_train, y_train).predict(X_test),
        "log": np.exp(LinearRegression().fit(X_train, np.log(y_train)).predict(X_test)),
    }
    return {
        name: {
            "mae": mean_absolute_error(y_test, forecast),
            "rmse": root_mean_squared_error(y_test, forecast),
            "r2": r2_score(y_test, forecast),
        }
        for name, forecast in forecasts.items()
    }
