"""You fit to all rows, so every patient's nearest neighbour is the patient, at distance zero, and the predictions are
the truth. Leave the fold out when you fit."""

import numpy as np
from sklearn.neighbors import KNeighborsRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def out_of_fold(X, y, folds, k):
    predictions = np.zeros(len(y))
    for fold in np.unique(folds):
        inside = folds == fold
        model = make_pipeline(StandardScaler(), KNeighborsRegressor(k, weights="distance"))
        predictions[inside] = model.fit(X, y).predict(X[inside])
    return predictions
