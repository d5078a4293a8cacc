import numpy as np
from sklearn.ensemble import BaggingRegressor
from sklearn.linear_model import LinearRegression
from sklearn.tree import DecisionTreeRegressor


def gains(X_train, y_train, X_test, y_test, models, members, seed):
    """Members' error, disagreement, crowd's error and gain of each bagged model: shape (len(models), 4)."""
    ...
