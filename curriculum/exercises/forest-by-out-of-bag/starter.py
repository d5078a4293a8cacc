import numpy as np
from sklearn.ensemble import RandomForestRegressor


def tune(X, y, X_new, options, trees, seed):
    """Out-of-bag errors of the options, the best option, its predictions and the spread of its trees."""
    ...
