"""You train on one fold and test on all the others. It is the other way round: train on everything outside the
fold, test inside."""

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
    correct, asked = 0, 0
    for j in np.unique(fold):
        inside = fold == j
        predicted = model.fit(X[inside], y[inside]).predict(X[~inside])
        correct, asked = correct + np.sum(predicted == y[~inside]), asked + np.sum(~inside)
    return correct / asked
