"""You fill the whole table before it is split, as the colleague did. The medians then contain the test patients. Fit the imputer
on the training patients of each fold."""

import numpy as np
from sklearn.impute import SimpleImputer
from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def fold_scores(X, y, fold, alpha):
    X = SimpleImputer(strategy="median", add_indicator=True).fit_transform(X)
    scores = []
    for k in np.unique(fold):
        test = fold == k
        model = make_pipeline(StandardScaler(), Ridge(alpha=alpha)).fit(X[~test], y[~test])
        scores.append(model.score(X[test], y[test]))
    return np.array(scores)
