import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.metrics import mean_absolute_error, r2_score, root_mean_squared_error


def scorecard(X_train, y_train, X_test, y_test):
    """MAE, RMSE and R squared on the test people, for "mean", "median", "linear" and "log": a dict of dicts."""
    ...
