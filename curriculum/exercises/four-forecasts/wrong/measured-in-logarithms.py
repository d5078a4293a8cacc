"""You measure the log model in logarithms and the others in the units of `y`, so its errors look tiny. Bring its
predictions back with `exp`, and measure all four alike."""

import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.metrics import mean_absolute_error, r2_score, root_mean_squared_error


def scorecard(X_train, y_train, X_test, y_test):
    forecasts = {
        "mean": np.full(len(X_test), np.mean(y_train)),
        "median": np.full(len(X_test), np.median(y_train)),
        "linear": LinearRegression().fit(X_train, y_train).predict(X_test),
        "log": LinearRegression().fit(X_train, np.log(y_train)).predict(X_test),
    }
    scores = {name: measure(y_test, forecast) for name, forecast in forecasts.items()}
    scores["log"] = measure(np.log(y_test), forecasts["log"])
    return scores

def measure(actual, forecast):
    return {
        "mae": mean_absolute_error(actual, forecast),
        "rmse": root_mean_squared_error(actual, forecast),
        "r2": r2_score(actual, forecast),
    }
