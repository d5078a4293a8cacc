"""The predictions are right, and they stand in the order of the folds. Entry i has to belong to row i: write each
fold's predictions back to where its rows are."""

import numpy as np
from sklearn.neighbors import KNeighborsRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def out_of_fold(X, y, folds, k):
    predictions = []
    for fold in np.unique(folds):
        inside = folds == fold
        model = make_pipeline(StandardScaler(), KNeighborsRegressor(k, weights="distance"))
        predictions.extend(model.fit(X[~inside], y[~inside]).predict(X[inside]))
    return np.array(predictions)
