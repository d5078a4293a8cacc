"""No cell of yours exceeds one. `C[rows, columns] += 1` with arrays reads all cells first and writes them
afterwards, so a cell that is named ten times grows by one. `np.add.at` adds every time, and so does a plain
loop."""

import numpy as np


def confusion(actual, predicted, labels):
    place = {label: i for i, label in enumerate(labels)}
    if not (set(actual) <= set(place) and set(predicted) <= set(place)):
        raise ValueError("a class that is not in labels")
    rows, columns = [place[a] for a in actual], [place[p] for p in predicted]
    C = np.zeros((len(labels), len(labels)), dtype=int)
    C[rows, columns] += 1
    return C, np.mean(actual == predicted), np.bincount(rows).max() / len(rows)
