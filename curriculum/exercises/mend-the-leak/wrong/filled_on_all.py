"""The medians that fill the gaps come from all rows, the held-out ones included. Learn them from the
training rows."""

import numpy as np
from sklearn.feature_selection import SelectKBest, f_regression
from sklearn.impute import SimpleImputer
from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def honest_predictions(X, y, folds, k):
    X = SimpleImputer(strategy="median").fit_transform(X)
    predictions = np.zeros(len(y))
    for v in range(folds.max() + 1):
        inside = folds == v
        model = make_pipeline(StandardScaler(), SelectKBest(f_regression, k=k), Ridge(alpha=1.0))
        predictions[inside] = model.fit(X[~inside], y[~inside]).predict(X[inside])
    return predictions
