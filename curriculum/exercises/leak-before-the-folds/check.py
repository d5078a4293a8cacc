"""Cases for a leak: pure noise, tumours among noise, wines, folds of unequal sizes, leave-one-out."""

import numpy as np
from sklearn.datasets import load_breast_cancer, load_wine

from upstream.grading.authoring import Case, check, close


def cases(rng):
    cells, benign = load_breast_cancer(return_X_y=True)
    wines, cultivar = load_wine(return_X_y=True)

    def noise(rng, n, d, folds):
        """Columns that know nothing of the classes, half of the items in each."""
        y = rng.permutation(np.arange(n) % 2)
        return {"X": rng.normal(size=(n, d)), "y": y, "fold": rng.permutation(np.arange(n) % folds)}

    def tumours(rng, n, real, noise):
        rows = rng.permutation(len(benign))[:n]
        X = np.c_[cells[rows][:, real], rng.normal(5, 30, (n, noise))]
        return {"X": X[:, rng.permutation(X.shape[1])], "y": benign[rows]}

    fixed = np.random.default_rng(1)
    yield Case("noise and nothing else", visible=True, **noise(fixed, 50, 600, 5), counts=[1, 10, 80])
    yield Case(
        "tumours, with columns of noise",
        visible=True,
        **tumours(fixed, 40, [1, 4, 8], 150),
        fold=fixed.permutation(np.arange(40) % 4),
        counts=[2, 20],
    )
    yield Case(
        "folds of different sizes",
        **noise(rng, 41, 200, 1) | {"fold": np.repeat([3, -1, 12], [25, 12, 4])},
        counts=[4],
    )
    yield Case(
        "two folds, one of a few items",
        **noise(rng, 40, 300, 1) | {"fold": np.repeat([1, 0], [6, 34])},
        counts=[8],
    )
    yield Case("each item its own fold", **noise(rng, 12, 120, 12), counts=[3])
    yield Case("all columns", **noise(rng, 30, 8, 5), counts=[8, 1])
    two = rng.permutation(np.flatnonzero(cultivar > 0))[:60]
    yield Case(
        "two cultivars of wine", X=wines[two], y=cultivar[two] - 1, fold=np.arange(60) % 5, counts=[1, 5]
    )
    for i in range(2):
        n = int(rng.integers(30, 55))
        yield Case(
            f"random tumours {i + 1}",
            **tumours(rng, n, rng.permutation(10)[:2], 250),
            fold=rng.permutation(np.arange(n) % int(rng.integers(3, 6))),
            counts=[int(rng.integers(2, 12))],
        )


@check("Two lists, each with a score for every count")
def form(got, want, case):
    if not isinstance(got, tuple | list | np.ndarray) or len(got) != 2:
        return "Return two things: the leaky scores and the honest ones."
    return None


@check("Honest: the columns are chosen anew in every round, from the items outside the fold")
def honest(got, want, case):
    return close(got[1], np.array(want[1]), case, name="the list of honest scores")


@check("Leaky: the columns are chosen once, with all items")
def leaky(got, want, case):
    return close(got[0], np.array(want[0]), case, name="the list of leaky scores")
