"""The first line of the colleague's function was the leak: it let every row, those to be predicted included, choose the
means and units. Inside the loop, and inside a pipeline, the scaler is fitted to the training rows of each fold and to
nothing else. The rows of the fold are scaled by what the others said.

With an ordinary table of hundreds of rows the difference is small, and that is what makes it a habit. A single slip
of the pen in the fold is enough to change every distance, and with selection of features, imputation or target
encoding in the place of the scaler, the same line in the same place can turn noise into a discovery.

With scikit-learn alone: `cross_val_predict(pipeline, X, y, cv=PredefinedSplit(...))`, after renaming the folds.
"""

import numpy as np
from sklearn.neighbors import KNeighborsRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def out_of_fold(X, y, folds, k):
    """Predictions for all rows, shape (n,), each by a model that has not seen the row's fold."""
    predictions = np.zeros(len(y))
    for fold in np.unique(folds):
        inside = folds == fold
        model = make_pipeline(StandardScaler(), KNeighborsRegressor(k, weights="distance"))
        predictions[inside] = model.fit(X[~inside], y[~inside]).predict(X[inside])
    return predictions
