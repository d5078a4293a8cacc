"""Walk down the queue from the highest score. Every positive is a step up, every negative a step to the right, so the
curve is two running counts, divided by their totals.

A threshold cannot pass between equal scores, so the walk may only stop where the score changes: at the *last* item of
each run of ties. Stopping inside a run would draw corners that no threshold reaches, and where they lie would depend on
the order of the input.

The straight line across a run of ties cuts the rectangle of its pairs in half. That is why the area by trapezoids
equals the probability of ranking a pair correctly, with ties counting one half.
"""

import numpy as np


def roc(y, score):
    """False positive rates, true positive rates and the area under the ROC curve."""
    order = np.argsort(score)[::-1]
    y, score = np.asarray(y)[order], np.asarray(score)[order]
    last_of_run = np.append(score[1:] != score[:-1], True)
    tpr = np.append(0, np.cumsum(y)[last_of_run]) / np.sum(y)
    fpr = np.append(0, np.cumsum(1 - y)[last_of_run]) / np.sum(1 - y)
    auc = np.sum(np.diff(fpr) * (tpr[1:] + tpr[:-1]) / 2)
    return fpr, tpr, auc
