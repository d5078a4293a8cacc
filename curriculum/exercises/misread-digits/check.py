"""Cases from the handwritten digits that scikit-learn ships: all ten, a few of them, classes missing on either side."""

import numpy as np
from sklearn.datasets import load_digits

from upstream.grading.authoring import Case, check, close, same

WORDS = np.array(["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"])


def cases(rng):
    X, y = load_digits(return_X_y=True)

    def scans(name, train, test, known=range(10), asked=range(10), names=None, seen=None):
        """Digits of the classes `known` to train with, other digits of the classes `asked` to test with."""
        order = (seen or rng).permutation(len(y))
        first = order[np.isin(y[order], known)][:train]
        rest = np.setdiff1d(order, first)
        second = (seen or rng).permutation(rest[np.isin(y[rest], asked)])[:test]
        target = y if names is None else names[y]
        return Case(
            name,
            visible=seen is not None,
            X_train=X[first],
            y_train=target[first],
            X_test=X[second],
            y_test=target[second],
        )

    fixed = np.random.default_rng(12)
    yield scans("ten digits", 300, 400, seen=fixed)
    yield scans("ones, sevens and eights, as words", 60, 50, [1, 7, 8], [1, 7, 8], WORDS, seen=fixed)
    yield scans("a class without test digits", 120, 40, [2, 3, 5, 8], [2, 3, 8])
    yield scans("a class that the model never saw", 120, 60, [1, 4, 6], [1, 4, 6, 9])
    yield scans("one test digit", 150, 1, range(10), [5])
    yield Case(
        "nothing is misread",
        X_train=np.array([[0.0, 1], [1, 0], [8, 9], [9, 8], [20, 21], [21, 20]]),
        y_train=np.array([-1, -1, 4, 4, 0, 0]),
        X_test=np.array([[0.0, 0], [9, 9], [20, 20], [8, 8]]),
        y_test=np.array([-1, 4, 0, 4]),
    )
    yield Case(
        "a rare class is hit harder than a common one",
        X_train=np.array([[0.0], [1], [5], [6], [10], [11]]),
        y_train=np.array(["x", "x", "y", "y", "z", "z"]),
        X_test=np.array([[0.5]] * 30 + [[5.5]] * 12 + [[10.5]] * 5 + [[5.4]] * 3),
        y_test=np.array(["x"] * 30 + ["x"] * 12 + ["z"] * 5 + ["z"] * 3),
    )
    yield Case(
        "everything is read as something else",
        X_train=np.array([[0.0], [1], [6], [7]]),
        y_train=np.array([0, 0, 1, 1]),
        X_test=np.array([[0.4], [6.5], [6.6]]),
        y_test=np.array([1, 0, 0]),
    )
    for i in range(3):
        some = rng.permutation(10)[: rng.integers(4, 9)]
        yield scans(f"random digits {i + 1}", 150, 200, some, some, names=WORDS if i == 1 else None)


@check("Four results: classes, shares, accuracy and the worst pair")
def four(got, want, case):
    if not isinstance(got, tuple | list) or len(got) != 4:
        return "Return four things: classes, shares, accuracy and the worst pair."
    return None


@check("Every class of either set, sorted")
def classes(got, want, case):
    return same(got[0], want[0], name="the array of classes")


@check("Each row holds the shares of one actual class")
def shares(got, want, case):
    return close(got[1], want[1], case, name="the table of shares")


@check("The accuracy on the test digits")
def accuracy(got, want, case):
    return close(got[2], want[2], case, name="the accuracy")


@check("The worst pair is the confusion with the largest share of its class")
def worst(got, want, case):
    if want[3] is None or got[3] is None:
        return same(got[3], want[3], name="the worst pair")
    pair = list(got[3])
    known = want[0].tolist()
    if len(pair) != 2 or pair[0] not in known or pair[1] not in known:
        return "The worst pair should hold two of the classes: the actual one and the one it was read as."
    i, j = known.index(pair[0]), known.index(pair[1])
    if i == j:
        return "The worst pair names one class twice. That is a digit read correctly."
    errors = want[1] * (1 - np.eye(len(known)))
    if errors[i, j] < errors.max() - 1e-9:
        return (
            f"Of class {pair[0]}, a share of {errors[i, j]:.3f} was read as {pair[1]}. "
            "Another confusion takes a larger share of its class."
        )
    return None


def agree(got, other, case):
    return all(close(a, b, case) is None for a, b in zip(got, other, strict=True))
