"""Curve and all, but your area gives a tie between a positive and a negative nothing. It counts one half: along a sloping
piece of the curve the area is a trapezoid, not a rectangle of the lower height."""

import numpy as np


def roc(y, score):
    levels = np.unique(score)[::-1]
    tpr = np.array([0.0] + [np.mean(score[y == 1] >= s) for s in levels])
    fpr = np.array([0.0] + [np.mean(score[y == 0] >= s) for s in levels])
    return fpr, tpr, np.sum(np.diff(fpr) * tpr[:-1])
