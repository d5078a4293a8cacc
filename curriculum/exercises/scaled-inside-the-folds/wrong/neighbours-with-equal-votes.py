"""Your neighbours all count the same. The task weights them by 1/distance: `weights="distance"`."""

import numpy as np
from sklearn.neighbors import KNeighborsRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def out_of_fold(X, y, folds, k):
    predictions = np.zeros(len(y))
    for fold in np.unique(folds):
        inside = folds == fold
        model = make_pipeline(StandardScaler(), KNeighborsRegressor(k))
        predictions[inside] = model.fit(X[~inside], y[~inside]).predict(X[inside])
    return predictions
