"""Every outer round uses the penalty that was found with all items, the tested ones included. So the test items
took part in the choice. Search anew in each round, among the items outside the fold."""

import numpy as np
from sklearn.linear_model import RidgeClassifier


def nested(X, y, outer, inner, alphas):
    """A cross-validated search for alpha within outer folds, and once on everything."""
    chosen, correct = [], 0
    for fold in np.unique(outer):
        seen, tested = outer != fold, outer == fold
        _, alpha = search(X, y, inner, alphas)
        model = RidgeClassifier(alpha=alpha).fit(X[seen], y[seen])
        chosen.append(alpha)
        correct += np.sum(model.predict(X[tested]) == y[tested])
    flattered, alpha = search(X, y, inner, alphas)
    return {"chosen": chosen, "nested": float(correct / len(y)), "alpha": alpha, "flattered": flattered}


def search(X, y, folds, alphas):
    """The highest cross-validated share of correct predictions, and its alpha; of equals the largest."""
    return max((score(X, y, folds, alpha), alpha) for alpha in alphas)


def score(X, y, folds, alpha):
    correct = 0
    for fold in np.unique(folds):
        inside = folds == fold
        model = RidgeClassifier(alpha=alpha).fit(X[~inside], y[~inside])
        correct += np.sum(model.predict(X[inside]) == y[inside])
    return float(correct / len(y))
