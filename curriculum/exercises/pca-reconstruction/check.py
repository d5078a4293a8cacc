"""Cases for compressing and restoring with principal components."""

import numpy as np
from sklearn.datasets import load_digits

from upstream.grading.authoring import Case, check, close, shaped


def cases(rng):
    thermometers = np.array([[1, 2], [2, 1], [3, 3], [4, 5], [5, 4]])
    yield Case(
        "two thermometers", visible=True, train=thermometers, new=np.array([[6, 6], [0, 1], [2, 8]]), k=1
    )
    yield digits()
    train, new = family(rng, 12, 7, 4)
    yield Case("nothing kept", train=train, new=new, k=0)
    yield Case("everything kept", train=train, new=new, k=4)
    train, new = family(rng, 10, 1, 5)
    yield Case("one new sample", train=train, new=new, k=2)
    train, new = family(rng, 5, 8, 9)
    yield Case("more features than training samples", train=train, new=new, k=3)
    train, new = family(rng, 9, 4, 3)
    constant = {"train": np.insert(train, 1, 4.0, axis=1), "new": np.insert(new, 1, [4, 5, -2, 4], axis=1)}
    yield Case("a column that is constant in training and not afterwards", **constant, k=2)
    train, new = family(rng, 14, 5, 3)
    yield Case("new samples far away", train=train, new=new + [500, -300, 0], k=1)
    for i in range(3):
        n, m, d = rng.integers(8, 16), rng.integers(2, 6), rng.integers(3, 7)
        train, new = family(rng, n, m, d)
        yield Case(f"correlated features {i + 1}", train=train, new=new, k=int(rng.integers(1, d)))


def family(rng, n, m, d):
    """Training and new samples of one distribution; the spreads of its directions are well apart."""
    directions = np.linalg.qr(rng.normal(size=(d, d)))[0]
    spreads = 1.7 ** -np.arange(d)
    samples = 5 * rng.normal(size=(n + m, d)) * spreads @ directions + rng.normal(scale=4, size=d)
    return samples[:n], samples[n:]


def digits():
    """Forty threes to learn from; two more threes and four other digits to restore. Pixels from 0 to 16."""
    data, target = load_digits(return_X_y=True)
    threes = data[target == 3].astype(int)
    others = [data[target == digit][0].astype(int) for digit in (8, 5, 1, 0)]
    return Case(
        "handwritten threes", visible=True, train=threes[:40], new=np.array([*threes[40:42], *others]), k=8
    )


@check("Two arrays with the right shapes")
def shapes(got, want, case):
    if not isinstance(got, list | tuple) or len(got) != 2:
        return "Return a tuple of two: restored, errors."
    return shaped(got[0], want[0].shape, name="your array of restored samples") or shaped(
        got[1], want[1].shape, name="your array of errors"
    )


@check("Restored samples stay where the training data vary")
def in_the_plane(got, want, case):
    """The mean plus a combination of k directions: the rows, less the mean, have rank k at most."""
    train = np.asarray(case.inputs["train"], dtype=float)
    mean = train.mean(axis=0)
    C = np.linalg.svd(train - mean, full_matrices=False)[2][: case.inputs["k"]]
    offset = np.asarray(got[0], dtype=float) - mean
    if close(offset, offset @ C.T @ C, case, atol=1e-5 * max(1.0, np.abs(offset).max())):
        return "Some restored samples are not the mean of train plus a combination of its first k components."
    return None


@check("The restored samples are right")
def restored(got, want, case):
    return close(got[0], want[0], case, name="your array of restored samples")


@check("The errors are squared distances, one for each new sample")
def errors(got, want, case):
    return close(got[1], want[1], case, name="your array of errors")
