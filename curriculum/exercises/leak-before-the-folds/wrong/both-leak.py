"""Your honest score is no better than the leaky one: the columns were chosen before the folds, with the labels
of the items that are tested later. Fit `SelectKBest` inside the loop, to the items outside the fold."""

import numpy as np
from sklearn.feature_selection import SelectKBest, f_classif
from sklearn.naive_bayes import GaussianNB
from sklearn.pipeline import make_pipeline


def leak(X, y, fold, counts):
    leaky, honest = [], []
    for count in counts:
        choose = SelectKBest(f_classif, k=count)
        leaky.append(score(GaussianNB(), choose.fit_transform(X, y), y, fold))
        honest.append(score(GaussianNB(), choose.fit_transform(X, y), y, fold))
    return leaky, honest

def score(model, X, y, fold):
    predicted = np.empty_like(y)
    for j in np.unique(fold):
        inside = fold == j
        predicted[inside] = model.fit(X[~inside], y[~inside]).predict(X[inside])
    return np.mean(predicted == y)
