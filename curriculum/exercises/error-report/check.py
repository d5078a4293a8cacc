"""Cases for regression metrics: columns, unsigned integers, constant truth, huge values, single items."""

import numpy as np

from upstream.grading.authoring import Case, check, close


def cases(rng):
    fixed = np.random.default_rng(14)
    minutes = fixed.gamma(9, 5, 24).round()
    yield Case(
        "rides to the airport",
        visible=True,
        actual=minutes,
        predicted=(0.6 * minutes + 20 + fixed.normal(0, 6, 24)).round(1),
    )
    yield Case(
        "predictions in a column",
        visible=True,
        actual=np.array([3.0, -1.0, 4.0, 1.5, 9.0]),
        predicted=np.array([[2.5], [0.0], [4.0], [2.0], [7.0]]),
    )
    yield Case(
        "brightness in uint8",
        visible=True,
        actual=np.array([12, 200, 255, 0, 90, 31], dtype=np.uint8),
        predicted=np.array([14, 180, 250, 9, 90, 60], dtype=np.uint8),
    )
    yield Case("a constant, met exactly", actual=np.full(4, 2.5), predicted=np.full(4, 2.5))
    yield Case("a constant, met on average", actual=np.full(5, -3), predicted=np.array([-3, -4, -2, -3, -3]))
    yield Case("one item", actual=np.array([7]), predicted=np.array([4.5]))
    yield Case("one item in a column, exact", actual=np.array([7.0]), predicted=np.array([[7.0]]))
    yield Case(
        "perfectly correlated, and useless",
        actual=np.array([1.0, 2, 3, 4, 6]),
        predicted=np.array([103.0, 105, 107, 109, 113]),
    )
    yield Case("the mean of the truth", actual=np.array([1, 2, 6, 11]), predicted=np.full(4, 5))
    start = 1_700_000_000.0
    yield Case(
        "seconds since 1970",
        actual=start + rng.integers(0, 50, 30),
        predicted=start + rng.integers(0, 50, 30) + 0.5,
    )
    yield Case(
        "int8, far apart",
        actual=np.array([-120, 100, 50, -7], dtype=np.int8),
        predicted=np.array([100, -90, 60, -7], dtype=np.int8),
    )
    yield Case("tiny values", actual=rng.normal(0, 1e-5, 12), predicted=rng.normal(0, 1e-5, (12, 1)))
    for i in range(3):
        n = int(rng.integers(8, 60))
        actual = rng.normal(rng.uniform(-40, 40), rng.uniform(1, 20), n)
        predicted = rng.uniform(0.5, 1.3) * actual + rng.normal(2, 3, n)
        yield Case(
            f"random values {i + 1}", actual=actual, predicted=predicted[:, None] if i == 1 else predicted
        )


def number(key, title):
    @check(title)
    def compare(got, want, case):
        if not isinstance(got, dict) or key not in got:
            return f"Return a dict with an entry {key!r}."
        rounding = 1e-15 * np.abs(case.inputs["actual"].astype(float)).max()  # of a difference of means
        return close(got[key], want[key], name=f"{key!r}", rtol=1e-6, atol=1e-12 + rounding)

    return compare


bias = number("bias", "The bias: the mean of predicted minus actual")
mae = number("mae", "The mean absolute error")
rmse = number("rmse", "The root of the mean squared error")
r2 = number("r2", "R squared, compared with the mean of the actual values")


def agree(got, other, case):
    return all(close(got[key], other[key], rtol=1e-6, atol=1e-12) is None for key in other)
