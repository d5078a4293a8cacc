"""Cases for the multinomial model: empty and long messages, unseen words, small credit, unequal classes; digits as counts."""

import numpy as np
from sklearn.datasets import load_digits

from upstream.grading.authoring import Case, check, close, shaped


def messages(rng, sizes, V, length):
    """Counts of messages whose classes prefer different words."""
    y = rng.permutation(np.repeat(np.arange(len(sizes)), sizes))
    theta = rng.dirichlet(np.full(V, 0.6), len(sizes))
    return np.array([rng.multinomial(rng.integers(1, length), theta[c]) for c in y]), y


def cases(rng):
    office = np.array(
        [
            [3, 1, 0, 1],
            [2, 1, 0, 0],
            [0, 1, 0, 1],
            [1, 0, 2, 1],
            [0, 0, 1, 2],
            [0, 0, 2, 0],
            [0, 0, 1, 1],
            [0, 0, 1, 1],
            [0, 0, 0, 1],
        ]
    )
    kinds = np.array([0, 0, 0, 1, 1, 1, 1, 1, 1])
    yield Case(
        "nine messages of an office",
        visible=True,
        counts=office,
        y=kinds,
        new=np.array([[2, 1, 0, 0], [1, 0, 1, 0], [0, 1, 1, 0], [0, 0, 0, 0]]),
        alpha=1.0,
    )
    digits = load_digits()
    rows = np.random.default_rng(9).permutation(len(digits.data))
    few = rows[np.isin(digits.target[rows], [0, 1, 2])][:70]
    yield Case(
        "digits, ink as counts",
        visible=True,
        counts=digits.data[few[:60]],
        y=digits.target[few[:60]],
        new=digits.data[few[60:]],
        alpha=0.5,
    )
    counts, y = messages(rng, [4, 11, 7], 9, 15)
    yield Case("little credit", counts=counts, y=y, new=counts[:5], alpha=0.01)
    yield Case("much credit", counts=counts, y=y, new=counts[5:9], alpha=25.0)
    yield Case(
        "messages of thousands of words", counts=counts, y=y, new=rng.integers(0, 900, (4, 9)), alpha=1.0
    )
    unseen = counts.copy()
    unseen[:, [2, 6]] = 0
    yield Case(
        "words that nobody used", counts=unseen, y=y, new=np.eye(9, dtype=int)[[2, 6, 0]] * 3, alpha=0.3
    )
    empty = counts.copy()
    empty[y == 1] = 0
    yield Case("a class of empty messages", counts=empty, y=y, new=counts[:4], alpha=0.7)
    yield Case("one class", counts=counts, y=np.zeros(22, dtype=int), new=counts[:2], alpha=1.0)
    yield Case("one word", counts=counts[:, :1], y=y, new=np.array([[0], [5]]), alpha=2.0)
    yield Case("halves of words", counts=counts * 0.5, y=y, new=counts[:3] * 0.5, alpha=0.2)
    for i in range(2):
        sizes = rng.integers(1, 12, size=int(rng.integers(2, 5)))
        V = int(rng.integers(3, 12))
        counts, y = messages(rng, sizes, V, 20)
        yield Case(
            f"random messages {i + 1}",
            counts=counts,
            y=y,
            new=rng.integers(0, 4, (6, V)),
            alpha=float(rng.uniform(0.05, 2)),
        )


@check("Three arrays with the right shapes")
def shapes(got, want, case):
    if not isinstance(got, tuple | list) or len(got) != 3:
        return "Return three arrays: log_prior, log_theta and P."
    for part, right, name in zip(got, want, ("log_prior", "log_theta", "P"), strict=True):
        problem = shaped(part, right.shape, name)
        if problem:
            return problem
    return None


@check("The priors are shares of the messages")
def priors(got, want, case):
    return close(got[0], want[0], case, "log_prior", atol=1e-6)


@check("The words of each class have probabilities that sum to one")
def sums(got, want, case):
    totals = np.exp(np.asarray(got[1], dtype=float)).sum(axis=1)
    if np.abs(totals - 1).max() > 1e-6:
        return f"The exponentials of row {np.abs(totals - 1).argmax()} of log_theta do not sum to one."
    return None


@check("The smoothed probabilities of the words are right")
def words(got, want, case):
    return close(got[1], want[1], case, "log_theta", atol=1e-6)


@check("The probabilities of the new messages are right")
def probabilities(got, want, case):
    return close(got[2], want[2], case, "P", atol=1e-6)


def agree(got, other, case):
    return close(got, other, case, rtol=1e-5, atol=1e-6) is None
