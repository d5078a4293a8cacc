"""You go from the lowest score upwards, as if low scores meant positive. Your curve is the right one mirrored, and your
area is one minus the right one. Begin with the highest score."""

import numpy as np


def roc(y, score):
    levels = np.unique(score)
    tpr = np.array([0.0] + [np.mean(score[y == 1] <= s) for s in levels])
    fpr = np.array([0.0] + [np.mean(score[y == 0] <= s) for s in levels])
    return fpr, tpr, np.sum(np.diff(fpr) * (tpr[1:] + tpr[:-1]) / 2)
