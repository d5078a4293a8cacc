"""A class that is never predicted, or never hit, turns into NaN: zero divided by zero. The task asks for 0
there, so that the averages stay numbers."""

import numpy as np


def scores(actual, predicted):
    classes = np.union1d(actual, predicted)
    is_actual, is_predicted = actual[:, None] == classes, predicted[:, None] == classes
    hits = (is_actual & is_predicted).sum(axis=0)
    said, there = is_predicted.sum(axis=0), is_actual.sum(axis=0)
    precision, recall = hits / np.maximum(said, 1), hits / np.maximum(there, 1)
    f1 = 2 * hits / np.maximum(said + there, 1)
    macro, weighted, micro = f1.mean(), (f1 * there).sum() / len(actual), hits.sum() / len(actual)
    with np.errstate(invalid="ignore"):
        precision, recall = hits / said, hits / there
        f1 = 2 * precision * recall / (precision + recall)
    macro, weighted = f1.mean(), (f1 * there).sum() / len(actual)
    return {
        "classes": classes,
        "precision": precision,
        "recall": recall,
        "f1": f1,
        "macro": macro,
        "weighted": weighted,
        "micro": micro,
    }
