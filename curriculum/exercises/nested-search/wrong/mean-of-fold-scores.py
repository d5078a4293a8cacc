"""You average the scores of the folds, which are not equally large. Count the correct predictions over all items
and divide by their number."""

import numpy as np
from sklearn.linear_model import RidgeClassifier


def nested(X, y, outer, inner, alphas):
    """A cross-validated search for alpha within outer folds, and once on everything."""
    chosen, correct = [], []
    for fold in np.unique(outer):
        seen, tested = outer != fold, outer == fold
        _, alpha = search(X[seen], y[seen], inner[seen], alphas)
        model = RidgeClassifier(alpha=alpha).fit(X[seen], y[seen])
        chosen.append(alpha)
        correct.append(model.score(X[tested], y[tested]))
    flattered, alpha = search(X, y, inner, alphas)
    return {"chosen": chosen, "nested": float(np.mean(correct)), "alpha": alpha, "flattered": flattered}


def search(X, y, folds, alphas):
    """The highest cross-validated share of correct predictions, and its alpha; of equals the largest."""
    return max((score(X, y, folds, alpha), alpha) for alpha in alphas)


def score(X, y, folds, alpha):
    correct = []
    for fold in np.unique(folds):
        inside = folds == fold
        model = RidgeClassifier(alpha=alpha).fit(X[~inside], y[~inside])
        correct.append(model.score(X[inside], y[inside]))
    return float(np.mean(correct))
