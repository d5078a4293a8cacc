r"""Collect the validation errors in a table with a row for each degree and a column for each fold. The
row's mean is the curve, and the row's scatter says how far that mean can be trusted.

The best degree is the lowest point of a noisy curve, so part of its advantage is luck. The
one-standard-error rule asks for the simplest degree that is not measurably worse. As `degrees` rises,
that is the first one under the bar; the best itself is always under it, so there always is one.

Watch the training errors: they fall with every degree, and would always choose the last.
"""

import numpy as np


def choose_degree(x, y, folds, degrees):
    """Choose a polynomial degree by cross-validation.

    x, y: (n,). folds: (n,), integers from 0. degrees: (g,), rising.
    Returns a dict: "train" and "validation", both (g,), and the degrees "best" and "simplest".
    """
    number = folds.max() + 1
    train, validation = np.zeros((2, len(degrees), number))
    for i, degree in enumerate(degrees):
        for v in range(number):
            inside = folds == v
            off = (y - np.polyval(np.polyfit(x[~inside], y[~inside], degree), x)) ** 2
            train[i, v], validation[i, v] = off[~inside].mean(), off[inside].mean()
    means = validation.mean(axis=1)
    best = means.argmin()
    bar = means[best] + validation[best].std(ddof=1) / np.sqrt(number)
    simplest = (means <= bar).argmax()
    return {
        "train": train.mean(axis=1),
        "validation": means,
        "best": degrees[best],
        "simplest": degrees[simplest],
    }
