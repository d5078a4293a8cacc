"""Cases for the entropies of a table: zeros, empty rows and columns, weights, and sizes that differ."""

import numpy as np

from upstream.grading.authoring import Case, check, close

KEYS = ["x", "y", "joint", "y_given_x", "mutual"]


def cases(rng):
    yield Case("the harbour's sign and the sea", visible=True, counts=np.array([[8, 3, 1, 0], [0, 1, 1, 2]]))
    yield Case(
        "one row is frequent, one is rare",
        visible=True,
        counts=np.array([[90, 0, 0], [2, 3, 5]]),
    )
    yield Case("one cell", counts=np.array([[7]]))
    yield Case("a single row", counts=np.array([[1, 2, 5]]))
    yield Case("a single column", counts=np.array([[3.0], [1.0], [0.0], [4.0]]))
    yield Case(
        "an empty row and an empty column", counts=np.array([[4, 0, 1], [0, 0, 0], [2, 0, 6], [1, 0, 1]])
    )
    yield Case("independent", counts=np.outer([1, 2, 5], [3, 1]))
    yield Case("one determines the other", counts=np.array([[0, 0, 6], [3, 0, 0], [0, 1, 0], [2, 0, 0]]))
    yield Case("counts of people: small integers", counts=np.array([[200, 100], [90, 250]], dtype=np.uint8))
    yield Case("shares that are tiny", counts=rng.uniform(0.1, 1, (3, 2)) * 1e-12)
    yield Case("weights beyond all counting", counts=rng.uniform(0.1, 1, (2, 4)) * 1e200)
    for i in range(3):
        r, c = rng.permutation([2, 3, 4, 5, 6])[:2]
        counts = rng.integers(0, 30, size=(r, c))
        counts[0, 0] = 25
        yield Case(f"a random table {i + 1}", counts=counts)


def missing(got):
    if not isinstance(got, dict):
        return "Return a dictionary with the five entropies."
    absent = [key for key in KEYS if key not in got]
    return f'The dictionary has no "{absent[0]}".' if absent else None


@check("The entropies of rows, columns and cells")
def plain(got, want, case):
    return missing(got) or first(got, want, case, KEYS[:3])


@check("The conditional entropy weighs each row by its share")
def conditional(got, want, case):
    return first(got, want, case, ["y_given_x"])


@check("The mutual information")
def mutual(got, want, case):
    return first(got, want, case, ["mutual"])


def first(got, want, case, keys):
    for key in keys:
        problem = close(got[key], want[key], case, name=f'"{key}"')
        if problem:
            return problem
    return None


def agree(got, other, case):
    return missing(got) is None and missing(other) is None and first(got, other, case, KEYS) is None
