"""The leak is still there: the scaler is fitted to all rows before the folds are taken out, so the rows to be
predicted have a say in the units. Fit it inside the loop, to the training rows."""

import numpy as np
from sklearn.neighbors import KNeighborsRegressor
from sklearn.preprocessing import StandardScaler


def out_of_fold(X, y, folds, k):
    X = StandardScaler().fit_transform(X)
    predictions = np.zeros(len(y))
    for fold in np.unique(folds):
        inside = folds == fold
        model = KNeighborsRegressor(k, weights="distance").fit(X[~inside], y[~inside])
        predictions[inside] = model.predict(X[inside])
    return predictions
