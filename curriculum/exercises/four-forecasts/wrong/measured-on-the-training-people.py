"""These are the errors on the training people, to whom the models were fitted. Predict and measure for the test
people."""

import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.metrics import mean_absolute_error, r2_score, root_mean_squared_error


def scorecard(X_train, y_train, X_test, y_test):
    forecasts = {
        "mean": np.full(len(X_train), np.mean(y_train)),
        "median": np.full(len(X_train), np.median(y_train)),
        "linear": LinearRegression().fit(X_train, y_train).predict(X_train),
        "log": np.exp(LinearRegression().fit(X_train, np.log(y_train)).predict(X_train)),
    }
    return {name: measure(y_train, forecast) for name, forecast in forecasts.items()}

def measure(actual, forecast):
    return {
        "mae": mean_absolute_error(actual, forecast),
        "rmse": root_mean_squared_error(actual, forecast),
        "r2": r2_score(actual, forecast),
    }
