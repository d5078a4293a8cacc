"""You fill the gaps with means. The task asks for medians, which a few large values do not move."""

import numpy as np
from sklearn.feature_selection import SelectKBest, f_regression
from sklearn.impute import SimpleImputer
from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def honest_predictions(X, y, folds, k):
    predictions = np.zeros(len(y))
    for v in range(folds.max() + 1):
        inside = folds == v
        model = make_pipeline(
            SimpleImputer(strategy="mean"),
            StandardScaler(),
            SelectKBest(f_regression, k=k),
            Ridge(alpha=1.0),
        )
        predictions[inside] = model.fit(X[~inside], y[~inside]).predict(X[inside])
    return predictions
