"""For each run of equal scores you read the counts at its first item, so the rest of the run is missing. A threshold at that
score lets the whole run through: read the counts at its last item."""

import numpy as np


def roc(y, score):
    order = np.argsort(-score, kind="stable")
    y, score = y[order], score[order]
    first = np.concatenate([[True], score[1:] != score[:-1]])
    tpr = np.concatenate([[0], (np.cumsum(y) / y.sum())[first]])
    fpr = np.concatenate([[0], (np.cumsum(1 - y) / (1 - y).sum())[first]])
    return fpr, tpr, np.sum(np.diff(fpr) * (tpr[1:] + tpr[:-1]) / 2)
