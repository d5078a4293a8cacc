"""A search is a function of the items it may see, and returns an `alpha` with its score. Once that function
exists, nesting is one loop: call it with the items outside each outer fold, fit the winner to those items, and
predict the fold.

The last call, with all items, is the search that one ships. Its own score is the maximum of several, so it
flatters. The nested number has not taken part in any choice, and it belongs to the *procedure*: the rounds may
well have chosen different penalties.

`max` over pairs (score, alpha) settles ties: of equal scores, the larger alpha wins.
"""

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
    return max((score(X, y, folds, alpha), alpha) for alpha in alphas)


def score(X, y, folds, alpha):
    correct = 0
    for fold in np.unique(folds):
        inside = folds == fold
        model = RidgeClassifier(alpha=alpha).fit(X[~inside], y[~inside])
        correct += np.sum(model.predict(X[inside]) == y[inside])
    return float(correct / len(y))
