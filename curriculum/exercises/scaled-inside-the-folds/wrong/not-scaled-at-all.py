"""The leak is gone, and so is the scaling: the measurement with the largest numbers now decides alone who is near.
Standardize, inside the loop."""

import numpy as np
from sklearn.neighbors import KNeighborsRegressor


def out_of_fold(X, y, folds, k):
    predictions = np.zeros(len(y))
    for fold in np.unique(folds):
        inside = folds == fold
        model = KNeighborsRegressor(k, weights="distance")
        predictions[inside] = model.fit(X[~inside], y[~inside]).predict(X[inside])
    return predictions
