"""Cases from the diabetes data that scikit-learn ships: age, sex and redundant nuisances."""

import numpy as np
from sklearn.datasets import load_diabetes

from upstream.grading.authoring import Case, check, close, shaped


def cases(rng):
    data = load_diabetes(scaled=False).data  # age, sex, bmi, bp, s1 to s6

    def patients(n, m, measurements, seen=None):
        rows = (seen or rng).permutation(len(data))[: n + m]
        return (
            data[rows[:n]][:, measurements],
            data[rows[:n], :2],
            data[rows[n:]][:, measurements],
            data[rows[n:], :2],
        )

    def case(name, parts, nuisances, visible=False):
        X, Z, X_new, Z_new = parts
        return Case(name, visible=visible, X=X, Z=nuisances(Z), X_new=X_new, Z_new=nuisances(Z_new))

    fixed = np.random.default_rng(31)
    years = np.array([[30], [40], [50], [60]])
    yield Case(
        "four ages, whole numbers",
        visible=True,
        X=np.array([[131], [139], [149], [161]]),
        Z=years,
        X_new=np.array([[150]]),
        Z_new=np.array([[45]]),
    )
    yield case(
        "pressure and cholesterol, age taken out",
        patients(60, 20, [3, 4], fixed),
        lambda Z: Z[:, :1],
        visible=True,
    )
    yield case("five measurements, age and sex", patients(40, 7, [2, 3, 4, 6, 9]), lambda Z: Z)
    yield case("one new patient", patients(30, 1, [2, 8]), lambda Z: Z)
    yield case("new patients unlike the others", shifted(patients(50, 9, [3, 5, 7])), lambda Z: Z)
    yield case("the same age twice", patients(25, 6, [3, 4]), lambda Z: Z[:, [0, 1, 0]])
    yield case(
        "indicators of both sexes",
        patients(35, 8, [2, 7]),
        lambda Z: np.column_stack([Z[:, 1:] == [1, 2], Z[:, 0]]).astype(float),
    )
    yield case(
        "a nuisance that is constant",
        patients(20, 5, [4, 5, 6]),
        lambda Z: np.column_stack([Z[:, 0], np.full(len(Z), 3.0)]),
    )
    yield case("only a constant", patients(15, 4, [2, 9]), lambda Z: np.full((len(Z), 1), 2.0))
    yield case(
        "a nuisance of zeros", patients(15, 4, [3]), lambda Z: np.column_stack([np.zeros(len(Z)), Z[:, 0]])
    )
    tall = patients(45, 6, [2, 4])
    yield case("age in days", tall, lambda Z: Z * [365, 1])
    yield case(
        "two patients",
        (
            np.array([[90.0, 200.0], [110.0, 180.0]]),
            np.array([[40.0], [60.0]]),
            np.array([[100.0, 190.0]]),
            np.array([[75.0]]),
        ),
        lambda Z: Z,
    )
    for i in range(2):
        measurements = 2 + rng.permutation(8)[: rng.integers(1, 5)]
        yield case(
            f"random measurements {i + 1}",
            patients(rng.integers(20, 70), rng.integers(2, 12), measurements),
            lambda Z: np.column_stack([Z, Z[:, 0] ** 2 / 100]),
        )


def shifted(parts):
    X, Z, X_new, Z_new = parts
    return X, Z, X_new + 40, Z_new + [30, 0]


@check("Two arrays with the shapes of X and X_new")
def shapes(got, want, case):
    if not isinstance(got, tuple | list) or len(got) != 2:
        return "Return two arrays: clean and clean_new."
    return shaped(got[0], case.inputs["X"].shape, "clean") or shaped(
        got[1], case.inputs["X_new"].shape, "clean_new"
    )


@check("What is left of X is orthogonal to the ones and to every nuisance")
def orthogonal(got, want, case):
    X = np.asarray(case.inputs["X"], dtype=float)
    clean = np.asarray(got[0], dtype=float)
    scale = 1e-7 * np.linalg.norm(X)
    if np.abs(clean.sum(axis=0)).max() > scale * np.sqrt(len(X)):
        return f"Column {np.abs(clean.sum(axis=0)).argmax()} of clean has not mean zero."
    for j, z in enumerate(np.asarray(case.inputs["Z"], dtype=float).T):
        if np.abs(z @ clean).max() > scale * np.linalg.norm(z):
            return f"Nuisance {j} is still in clean: they are not orthogonal."
    return None


@check("Nothing else was taken out")
def clean(got, want, case):
    size = np.abs(case.inputs["X"]).max()
    return close(got[0], want[0], case, "clean", atol=1e-6 * size)


@check("The new patients are treated by the rule learned from the others")
def new(got, want, case):
    size = np.abs(case.inputs["X_new"]).max()
    return close(got[1], want[1], case, "clean_new", atol=1e-6 * size)
