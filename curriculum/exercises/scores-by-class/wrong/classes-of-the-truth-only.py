"""You score only classes that occur in `actual`. A class that is predicted and never there is a mistake too: it
belongs in the list, with scores of zero, and it lowers the macro average."""

import numpy as np


def scores(actual, predicted):
    classes = np.unique(actual)
    is_actual, is_predicted = actual[:, None] == classes, predicted[:, None] == classes
    hits = (is_actual & is_predicted).sum(axis=0)
    said, there = is_predicted.sum(axis=0), is_actual.sum(axis=0)
    precision, recall = hits / np.maximum(said, 1), hits / np.maximum(there, 1)
    f1 = 2 * hits / np.maximum(said + there, 1)
    macro, weighted, micro = f1.mean(), (f1 * there).sum() / len(actual), hits.sum() / len(actual)
    return {
        "classes": classes,
        "precision": precision,
        "recall": recall,
        "f1": f1,
        "macro": macro,
        "weighted": weighted,
        "micro": micro,
    }
