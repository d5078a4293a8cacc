"""Cases from the diabetes data: what became of the patients who resemble a new one most. Judged by
average loss."""

import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.neighbors import NearestNeighbors

from upstream.grading.authoring import Case, check, shaped


def cases(rng):
    data = load_diabetes()

    def neighbours(count, alike, source):
        rows = source.permutation(len(data.target))
        new, old = rows[:count], rows[count:]
        found = (
            NearestNeighbors(n_neighbors=alike)
            .fit(data.data[old])
            .kneighbors(data.data[new], return_distance=False)
        )
        return data.target[old][found]

    six = neighbours(6, 15, np.random.default_rng(3))
    yield Case(
        "six patients, being low costs nine times", visible=True, samples=six, loss="pinball", parameter=0.9
    )
    yield Case("six patients, Huber", visible=True, samples=six, loss="huber", parameter=30.0)
    yield Case("squared", samples=neighbours(4, 11, rng), loss="squared", parameter=0.0)
    yield Case("absolute, an even number", samples=neighbours(5, 8, rng), loss="absolute", parameter=0.0)
    yield Case(
        "pinball, a low quantile of few", samples=neighbours(7, 6, rng), loss="pinball", parameter=0.22
    )
    yield Case(
        "pinball, integers with ties",
        samples=np.array([[3, 3, 3, -7, 9], [0, 0, 1, 1, 1], [-5, 2, 2, 8, 40]]),
        loss="pinball",
        parameter=0.7,
    )
    yield Case(
        "huber, tiny spread far from zero",
        samples=1000 + rng.exponential(0.01, (3, 9)),
        loss="huber",
        parameter=0.004,
    )
    yield Case(
        "huber, a few rows with outliers",
        samples=rng.normal(size=(5, 12)) * 10 + 1e5 * (rng.random((5, 12)) < 0.2),
        loss="huber",
        parameter=5.0,
    )
    yield Case(
        "huber, wide enough to be the mean", samples=neighbours(3, 5, rng), loss="huber", parameter=1e6
    )
    yield Case(
        "huber, so narrow that it is the median", samples=neighbours(4, 7, rng), loss="huber", parameter=1e-3
    )
    mostly = np.array([[5, 1, 9, 9, 5, 9], [-4, -4, 0, 7, 7, -4], [2, 8, 2, 8, 8, 1]])
    yield Case("zero-one", samples=mostly, loss="zero-one", parameter=0.0)
    yield Case("a single outcome each", samples=np.array([[4.5], [-3.0]]), loss="huber", parameter=1.0)
    yield Case(
        "rounded outcomes, zero-one", samples=(neighbours(8, 10, rng) // 40), loss="zero-one", parameter=0.0
    )
    yield Case(
        "negative outcomes, absolute", samples=-rng.exponential(50, (3, 10)), loss="absolute", parameter=0.0
    )


def average_loss(promises, case):
    """The average loss of each row, given one number for each: shape (n,)."""
    y, kind, parameter = (
        np.asarray(case.inputs["samples"], dtype=float),
        case.inputs["loss"],
        case.inputs["parameter"],
    )
    off = y - np.asarray(promises, dtype=float)[:, None]
    size = np.abs(off)
    losses = {
        "squared": off**2,
        "absolute": size,
        "pinball": np.maximum(parameter * off, (parameter - 1) * off),
        "huber": np.where(size <= parameter, off**2 / 2, parameter * size - parameter**2 / 2),
        "zero-one": (off != 0).astype(float),
    }
    return losses[kind].mean(axis=1)


@check("One number for each row")
def form(got, want, case):
    return shaped(got, (len(case.inputs["samples"]),), name="the result")


@check("No other number has a lower average loss")
def least(got, want, case):
    own, best = average_loss(got, case), average_loss(want, case)
    worse = own > best * (1 + 1e-5) + 1e-7
    if worse.any():
        i = int(worse.argmax())
        return f"Row {i}: {np.asarray(got)[i]:.6g} costs {own[i]:.6g} on average; {best[i]:.6g} is possible."
    return None


def agree(got, other, case):
    return (
        form(got, None, case) is None
        and form(other, None, case) is None
        and (np.allclose(average_loss(got, case), average_loss(other, case), rtol=1e-5, atol=1e-7))
    )
