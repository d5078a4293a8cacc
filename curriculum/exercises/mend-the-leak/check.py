"""Cases from the diabetes data, diluted with columns of noise and pierced with missing values."""

import numpy as np
from sklearn.datasets import load_diabetes

from upstream.grading.authoring import Case, check, close, shaped


def cases(rng):
    data = load_diabetes()

    def diluted(name, n, real, noise, F, k, missing, source=None):
        draw = source or rng
        rows = draw.permutation(len(data.target))[:n]
        columns = draw.permutation(10)[:real]
        # Lumpy and skewed, so that median and mean differ.
        X = np.column_stack([data.data[rows][:, columns] * 20, draw.exponential(size=(n, noise)) ** 1.5])
        X[draw.random(X.shape) < missing] = np.nan
        folds = np.concatenate(
            [np.repeat(np.arange(F), 4), np.minimum(draw.integers(F + 1, size=n - 4 * F), F - 1)]
        )
        return Case(
            name, visible=source is not None, X=X, y=data.target[rows], folds=draw.permutation(folds), k=k
        )

    fixed = np.random.default_rng(7)
    yield diluted("nothing but noise", 60, 0, 200, 5, 10, 0.0, fixed)
    yield diluted("a few columns, some values missing", 30, 4, 3, 3, 3, 0.1, fixed)
    yield diluted("two folds of very different size", 40, 3, 20, 2, 5, 0.15)
    yield diluted("all columns kept", 35, 5, 4, 4, 9, 0.1)
    yield diluted("a single column kept", 50, 2, 40, 5, 1, 0.05)
    yield diluted("hardly anything missing, many folds", 44, 3, 60, 9, 6, 0.02)
    for i in range(2):
        yield diluted(
            f"random patients {i + 1}",
            int(rng.integers(40, 60)),
            int(rng.integers(1, 6)),
            int(rng.integers(20, 60)),
            4,
            int(rng.integers(3, 9)),
            0.12,
        )


@check("One prediction for each example")
def form(got, want, case):
    return shaped(got, case.inputs["y"].shape, name="the result")


@check("Every prediction comes from a model that never saw its fold")
def values(got, want, case):
    return close(got, want, case, name="the result")
