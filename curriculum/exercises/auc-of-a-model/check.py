"""Cases for evaluating a model: labels as strings and integers, rare positives, and no signal at all."""

import numpy as np

from upstream.grading.authoring import Case


def data(rng, labels, sizes, shift, features=2):
    """Two normal classes of the given sizes, `shift` apart; rows in random order."""
    X = rng.normal(size=(sum(sizes), features))
    X[sizes[0] :] += shift
    y = np.repeat(np.array(labels), sizes)
    order = rng.permutation(len(y))
    return X[order].round(2), y[order]


def case(rng, name, positive, labels, train, test, shift, features=2, visible=False):
    X_train, y_train = data(rng, labels, train, shift, features)
    X_test, y_test = data(rng, labels, test, shift, features)
    return Case(
        name,
        visible=visible,
        X_train=X_train,
        y_train=y_train,
        X_test=X_test,
        y_test=y_test,
        positive=positive,
    )


def cases(rng):
    shown = np.random.default_rng(5)
    yield case(
        shown, "fraud among honest", "fraud", ["honest", "fraud"], (30, 10), (20, 8), 1.2, visible=True
    )
    yield case(shown, "zeros and ones", 1, [0, 1], (20, 20), (15, 15), 0.8, visible=True)
    yield case(rng, "zero is the positive class", 0, [0, 1], (30, 25), (12, 20), 1.0)
    yield case(rng, "labels minus one and one", 1, [-1, 1], (25, 15), (30, 12), 1.0)
    yield case(
        rng, "the label that comes first in the alphabet", "bad", ["good", "bad"], (40, 20), (40, 15), 0.9, 3
    )
    yield case(rng, "the label that comes last", "yes", ["no", "yes"], (40, 20), (40, 15), 0.9, 3)
    yield case(rng, "rare positives", "ill", ["well", "ill"], (300, 12), (400, 9), 1.3)
    yield case(rng, "no signal", 1, [0, 1], (20, 20), (25, 10), 0.0, 1)
    yield case(rng, "one positive in the test data", 1, [0, 1], (30, 10), (30, 1), 0.5)
