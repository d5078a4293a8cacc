"""You average the accuracies of the folds, so an item in a small fold counts more than one in a large fold.
Count the correct items over all folds and divide by n."""

import numpy as np
from sklearn.feature_selection import SelectKBest, f_classif
from sklearn.naive_bayes import GaussianNB
from sklearn.pipeline import make_pipeline


def leak(X, y, fold, counts):
    leaky, honest = [], []
    for count in counts:
        choose = SelectKBest(f_classif, k=count)
        leaky.append(score(GaussianNB(), choose.fit_transform(X, y), y, fold))
        honest.append(score(make_pipeline(choose, GaussianNB()), X, y, fold))
    return leaky, honest

def score(model, X, y, fold):
    scores = []
    for j in np.unique(fold):
        inside = fold == j
        scores.append(model.fit(X[~inside], y[~inside]).score(X[inside], y[inside]))
    return np.mean(scores)
