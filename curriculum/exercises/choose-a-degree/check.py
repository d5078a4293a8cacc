"""Cases for choosing a degree: unequal folds, degrees that are not their own index, and rules that
disagree."""

import numpy as np

from upstream.grading.authoring import Case, check, close


def curve(x):
    return 2 * np.sin(2.2 * x) + np.cos(4 * x)


def cases(rng):
    fixed = np.random.default_rng(17)

    def sample(source, n, F, noise, shape=curve):
        x = source.permutation(np.linspace(-1, 1, n))
        folds = np.concatenate([np.arange(F), source.integers(F, size=n - F)])
        return {"x": x, "y": shape(x) + source.normal(0, noise, n), "folds": folds}

    yield Case("forty points, five folds", visible=True, degrees=np.arange(10), **sample(fixed, 40, 5, 0.7))
    yield Case("even degrees only", visible=True, degrees=np.array([0, 2, 4, 6]), **sample(fixed, 31, 4, 0.5))
    # Two fixed draws on which the spread of three folds decides.
    for name, seed in (("three folds that differ", 3), ("three folds, steep on the simple side", 12)):
        yield Case(name, degrees=np.arange(1, 8), **sample(np.random.default_rng(seed), 30, 3, 0.8))
    yield Case("one degree to choose from", degrees=np.array([3]), **sample(rng, 24, 3, 0.5))
    yield Case(
        "two folds, one small",
        x=np.linspace(-1, 1, 16),
        y=curve(np.linspace(-1, 1, 16)) + rng.normal(0, 0.4, 16),
        folds=np.array([1] * 3 + [0] * 10 + [1] * 3),
        degrees=np.array([0, 1, 2]),
    )
    yield Case("little noise", degrees=np.array([1, 3, 5, 7, 9]), **sample(rng, 60, 6, 0.02))
    yield Case("nothing but noise", degrees=np.arange(7), **sample(rng, 36, 6, 1.0, np.zeros_like))
    n = 12
    yield Case(
        "leave one out",
        degrees=np.arange(1, 5),
        x=np.linspace(-1, 1, n),
        y=curve(np.linspace(-1, 1, n)) + rng.normal(0, 0.3, n),
        folds=rng.permutation(n),
    )
    for i in range(4):
        yield Case(
            f"random points {i + 1}",
            degrees=np.arange(i % 2, 8),
            **sample(rng, int(rng.integers(34, 50)), int(rng.integers(3, 8)), 0.8),
        )


def compared(got, want, case, keys):
    if not isinstance(got, dict):
        return "Return a dictionary with two arrays and two degrees."
    for key in keys:
        if key not in got:
            return f'The dictionary has no "{key}".'
        problem = close(got[key], want[key], case, name=f'"{key}"')
        if problem:
            return problem
    return None


@check("The training errors")
def train(got, want, case):
    return compared(got, want, case, ["train"])


@check("The validation errors, every fold counting the same")
def validation(got, want, case):
    return compared(got, want, case, ["validation"])


@check("The best degree, and the simplest within one standard error of it")
def chosen(got, want, case):
    return compared(got, want, case, ["best", "simplest"])


def agree(got, other, case):
    return isinstance(other, dict) and compared(got, other, case, list(other)) is None
