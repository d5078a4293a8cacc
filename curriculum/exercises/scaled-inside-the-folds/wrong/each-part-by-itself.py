"""You fit one scaler to the training rows and another to the rows of the fold. Equal patients then get different
numbers, and a fold of one row becomes all zeros. Apply to the fold what the training rows said."""

import numpy as np
from sklearn.neighbors import KNeighborsRegressor
from sklearn.preprocessing import StandardScaler


def out_of_fold(X, y, folds, k):
    predictions = np.zeros(len(y))
    for fold in np.unique(folds):
        inside = folds == fold
        seen, unseen = StandardScaler().fit_transform(X[~inside]), StandardScaler().fit_transform(X[inside])
        predictions[inside] = KNeighborsRegressor(k, weights="distance").fit(seen, y[~inside]).predict(unseen)
    return predictions
