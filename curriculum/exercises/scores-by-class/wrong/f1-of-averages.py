"""Your macro F1 is formed from the averages of precision and recall. Take the F1 of each class first, then
average those: the order matters."""

import numpy as np


def scores(actual, predicted):
    classes = np.union1d(actual, predicted)
    is_actual, is_predicted = actual[:, None] == classes, predicted[:, None] == classes
    hits = (is_actual & is_predicted).sum(axis=0)
    said, there = is_predicted.sum(axis=0), is_actual.sum(axis=0)
    precision, recall = hits / np.maximum(said, 1), hits / np.maximum(there, 1)
    f1 = 2 * hits / np.maximum(said + there, 1)
    macro, weighted, micro = f1.mean(), (f1 * there).sum() / len(actual), hits.sum() / len(actual)
    P, R = precision.mean(), recall.mean()
    macro = 2 * P * R / (P + R) if P + R else 0.0
    return {
        "classes": classes,
        "precision": precision,
        "recall": recall,
        "f1": f1,
        "macro": macro,
        "weighted": weighted,
        "micro": micro,
    }
