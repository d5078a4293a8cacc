"""You make one step for each item, so items with equal scores get points of their own. No threshold lies between equal
scores: keep a point only where the score changes. Otherwise curve and area depend on the order of the input."""

import numpy as np


def roc(y, score):
    order = np.argsort(-score, kind="stable")
    y = y[order]
    tpr = np.concatenate([[0], np.cumsum(y) / y.sum()])
    fpr = np.concatenate([[0], np.cumsum(1 - y) / (1 - y).sum()])
    return fpr, tpr, np.sum(np.diff(fpr) * (tpr[1:] + tpr[:-1]) / 2)
