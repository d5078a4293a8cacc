"""You fit on all examples, those of the fold included. The validation error then is a training error in
disguise. Leave the fold out of the fit."""

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
            off = (y - np.polyval(np.polyfit(x, y, degree), x)) ** 2
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
