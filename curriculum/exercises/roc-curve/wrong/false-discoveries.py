"""You divide the false positives by the items that were called positive. That is the false discovery rate, one minus the
precision. The false positive rate divides by *all negatives*, a number that does not change along the curve."""

import numpy as np


def roc(y, score):
    levels = np.unique(score)[::-1]
    tpr, fpr = [0.0], [0.0]
    for s in levels:
        called = score >= s
        tpr.append(np.mean(called[y == 1]))
        fpr.append(np.sum(called[y == 0]) / np.sum(called))
    tpr, fpr = np.array(tpr), np.array(fpr)
    return fpr, tpr, np.sum(np.diff(fpr) * (tpr[1:] + tpr[:-1]) / 2)
