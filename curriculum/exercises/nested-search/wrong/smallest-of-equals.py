"""Of penalties with equal scores you take the smallest. The task asks for the largest: when the data cannot
tell, prefer the simpler model."""

import numpy as np
from sklearn.linear_model import RidgeClassifier


def nested(X, y, outer, inner, alphas):
    """A cross-validated search for alpha within outer folds, and once on everything."""
    chosen, correct = [], 0
    for fold in np.unique(outer):
        seen, tested = outer != fold, outer == fold
        _, alpha = search(X[seen], y[seen], inner[seen], alphas)
        model = RidgeClassifier(alpha=alpha).fit(X[seen], y[seen])
        chosen.append(alpha)
        correct += np.sum(model.predict(X[tested]) == y[tested])
    flattered, alpha = search(X, y, inner, alphas)
    return {"chosen": chosen, "nested": float(correct / len(y)), "alpha": alpha, "flattered": flattered}


def search(X, y, folds, alphas):
    """The highest cross-validated share of correct predictions, and its alpha; of equals the largest."""
    best, minus = max((score(X, y, folds, alpha), -alpha) for alpha in alphas)
    return best, -minus


def score(X, y, folds, alpha):
    correct = 0
    for fold in np.unique(folds):
        inside = folds == fold
        model = RidgeClassifier(alpha=alpha).fit(X[~inside], y[~inside])
        correct += np.sum(model.predict(X[inside]) == y[inside])
    return float(correct / len(y))
