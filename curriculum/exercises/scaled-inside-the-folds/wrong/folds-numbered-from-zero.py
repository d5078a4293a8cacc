"""You take the folds to be named 0, 1, 2 and so on. Names may be any integers, and rows of the others are never
predicted: go through `np.unique(folds)`."""

import numpy as np
from sklearn.neighbors import KNeighborsRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def out_of_fold(X, y, folds, k):
    predictions = np.zeros(len(y))
    for fold in range(len(np.unique(folds))):
        inside = folds == fold
        model = make_pipeline(StandardScaler(), KNeighborsRegressor(k, weights="distance"))
        predictions[inside] = model.fit(X[~inside], y[~inside]).predict(X[inside])
    return predictions
