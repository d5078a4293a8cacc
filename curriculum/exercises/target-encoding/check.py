"""Cases for target encoding: unseen and single categories, no shrinking, strings and integers, folds of unequal size."""

import numpy as np

from upstream.grading.authoring import Case, check, close


def cases(rng):
    vehicle = np.array(["bike", "car", "bike", "scooter", "car", "bike", "car", "tram", "scooter"])
    yield Case(
        "four vehicles",
        visible=True,
        category=vehicle,
        y=np.array([30.0, 20, 34, 27, 22, 41, 18, 55, 29]),
        fold=np.array([0, 0, 1, 1, 2, 2, 0, 2, 0]),
        new=np.array(["car", "tram", "van"]),
        m=2.0,
    )
    yield Case(
        "no shrinking",
        visible=True,
        category=np.array([7, 7, 3, 3, 3, 9]),
        y=np.array([1, 0, 1, 1, 0, 1]),
        fold=np.array([1, 2, 1, 2, 2, 1]),
        new=np.array([9, 3, 5, 7]),
        m=0.0,
    )
    yield Case(
        "each category in one fold only",
        category=np.array([1, 1, 2, 2, 3]),
        y=np.array([5.0, 7.0, -4.0, -8.0, 100.0]),
        fold=np.array([0, 0, 1, 1, 2]),
        new=np.array([1, 2, 3, 4]),
        m=3.0,
    )
    yield Case(
        "every row its own fold",
        category=np.array(["x", "y", "x", "y", "x"]),
        y=np.array([2.0, -3.0, 5.0, 11.0, -1.0]),
        fold=np.array([10, 40, 20, 5, 30]),
        new=np.array(["y"]),
        m=1.5,
    )
    yield Case(
        "nothing new",
        category=np.array([0, 1, 0, 1, 1, 0, 2]),
        y=np.array([3, 1, 4, 1, 5, 9, 2]),
        fold=np.array([-1, 3, 3, -1, 3, 3, 3]),
        new=np.array([], dtype=int),
        m=10.0,
    )
    yield Case(
        "two rows",
        category=np.array(["a", "b"]),
        y=np.array([1.0, 8.0]),
        fold=np.array([0, 1]),
        new=np.array(["b", "a", "a"]),
        m=0.5,
    )
    for i in range(4):
        n, K, folds = int(rng.integers(25, 70)), int(rng.integers(4, 15)), int(rng.integers(2, 6))
        names = rng.choice(np.arange(100, 200), K + 2, replace=False)
        if i % 2:
            names = np.array([f"shop {name}" for name in names])
        fold = np.concatenate([np.arange(folds), rng.integers(0, folds, n - folds)]) * 3 - 2
        yield Case(
            f"random shops {i + 1}",
            category=names[(K * rng.random(n) ** 2).astype(int)],
            y=rng.normal(30, 12, n).round(1) if i < 3 else rng.integers(0, 2, n),
            fold=fold,
            new=names[rng.integers(0, K + 2, 8)],
            m=float(rng.uniform(0.5, 12)),
        )


def pair(got):
    return isinstance(got, list | tuple) and len(got) == 2


@check("The training rows, each encoded from the other folds")
def training(got, want, case):
    if not pair(got):
        return "Return two arrays: the codes of the training rows and those of the new rows."
    return close(got[0], want[0], case, name="`encoded`")


@check("The new rows, encoded from all training rows")
def new_rows(got, want, case):
    return close(got[1], want[1], case, name="`encoded_new`")
