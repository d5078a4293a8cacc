import numpy as np
from sklearn.neighbors import KNeighborsRegressor
from sklearn.preprocessing import StandardScaler


def out_of_fold(X, y, folds, k):
    """Predictions for all rows, shape (n,), each by a model that has not seen the row's fold."""
    X = StandardScaler().fit_transform(X)
    predictions = np.zeros(len(y))
    for fold in np.unique(folds):
        inside = folds == fold
        model = KNeighborsRegressor(k, weights="distance").fit(X[~inside], y[~inside])
        predictions[inside] = model.predict(X[inside])
    return predictions
