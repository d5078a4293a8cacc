"""You weight each class by how often it was predicted, so the model chooses its own weights. Weight by how often
the class occurs in `actual`."""

import numpy as np


def scores(actual, predicted):
    classes = np.union1d(actual, predicted)
    is_actual, is_predicted = actual[:, None] == classes, predicted[:, None] == classes
    hits = (is_actual & is_predicted).sum(axis=0)
    said, there = is_predicted.sum(axis=0), is_actual.sum(axis=0)
    precision, recall = hits / np.maximum(said, 1), hits / np.maximum(there, 1)
    f1 = 2 * hits / np.maximum(said + there, 1)
    macro, weighted, micro = f1.mean(), (f1 * there).sum() / len(actual), hits.sum() / len(actual)
    weighted = (f1 * said).sum() / len(actual)
    return {
        "classes": classes,
        "precision": precision,
        "recall": recall,
        "f1": f1,
        "macro": macro,
        "weighted": weighted,
        "micro": micro,
    }
