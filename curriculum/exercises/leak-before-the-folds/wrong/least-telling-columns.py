"""You keep the columns with the *smallest* F values, those that tell the classes apart least: sorting is
ascending. Take the last ones, or let `SelectKBest` do it."""

import numpy as np
from sklearn.feature_selection import SelectKBest, f_classif
from sklearn.naive_bayes import GaussianNB
from sklearn.pipeline import make_pipeline


def leak(X, y, fold, counts):
    leaky, honest = [], []
    for count in counts:
        columns = f_classif(X, y)[0].argsort()[:count]
        leaky.append(score(GaussianNB(), X[:, columns], y, fold, None))
        honest.append(score(GaussianNB(), X, y, fold, count))
    return leaky, honest


def score(model, X, y, fold, count):
    predicted = np.empty_like(y)
    for j in np.unique(fold):
        inside = fold == j
        columns = slice(None) if count is None else f_classif(X[~inside], y[~inside])[0].argsort()[:count]
        predicted[inside] = model.fit(X[~inside][:, columns], y[~inside]).predict(X[inside][:, columns])
    return np.mean(predicted == y)
