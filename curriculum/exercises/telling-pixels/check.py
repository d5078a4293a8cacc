"""Cases from scikit-learn's digits and wines, and small tables where only joint information will do.

Whether a choice was the best is judged by the learner's own choices before it, because ties are free.
"""

import numpy as np
from sklearn.datasets import load_digits, load_iris, load_wine

from upstream.grading.authoring import Case, check, close, shaped

SLACK = 1e-6


def cases(rng):
    fixed = np.random.default_rng(5)
    digits = load_digits()
    inked = (digits.data > 7).astype(int)  # 8 by 8 pixels, black or white
    rows = fixed.permutation(len(inked))[:400]
    yield Case("black and white digits", visible=True, X=inked[rows], y=digits.target[rows], k=4)
    first = fixed.integers(0, 3, 60)
    other = fixed.integers(0, 2, 60)
    twins = np.column_stack([first, first, first, other]) * [1, -4, 2, 1]
    yield Case("three copies and a newcomer", visible=True, X=twins, y=first * 2 + other, k=2)
    square = np.array([[0, 0], [0, 1], [1, 0], [1, 1]] * 3)
    yield Case("alone nothing, together everything", X=square, y=square.sum(axis=1) % 2, k=2)
    # Codes whose sum or difference cannot tell the pairs apart.
    a, b = np.repeat([0, 1, 2], 12), np.tile(np.repeat([0, 1, 2], 4), 3)
    yield Case("pairs with equal sums", X=np.column_stack([a, b]), y=3 * a + b, k=2)
    noise = rng.integers(0, 12, size=(80, 1))
    label = rng.permutation(np.arange(80) % 4)
    hint = np.where(rng.random(80) < 0.85, label, rng.integers(0, 4, 80))
    yield Case("much variety, little to say", X=np.column_stack([noise, hint, hint // 2 + 5]), y=label, k=3)
    yield Case("constant columns", X=np.full((9, 2), -3), y=np.array([0, 1, 2] * 3), k=2)
    yield Case(
        "one column, classes with odd names",
        X=np.array([[2], [2], [-1], [0]]),
        y=np.array([7, 7, -4, 100]),
        k=1,
    )
    for name, data in (
        ("irises, cut at whole centimetres", load_iris()),
        ("wines, cut into thirds", load_wine()),
    ):
        chosen = rng.permutation(len(data.target))[:120]
        X = data.data[chosen]
        cut = (
            np.floor(X)
            if "iris" in name
            else (X[:, :, None] > np.quantile(X, [1 / 3, 2 / 3], axis=0).T).sum(axis=2)
        )
        yield Case(name, X=cut.astype(int), y=data.target[chosen], k=3)
    chosen = rng.permutation(len(inked))[:300]
    yield Case(
        "grey digits, quartered", X=(digits.data[chosen] // 4.5).astype(int), y=digits.target[chosen], k=3
    )


def joint_bits(X, y, columns):
    """Mutual information in bits between y and the columns taken together."""

    def entropy(table):
        p = np.unique(table, axis=0, return_counts=True)[1] / len(table)
        return -(p * np.log2(p)).sum()

    chosen = X[:, columns]
    return entropy(y[:, None]) + entropy(chosen) - entropy(np.column_stack([chosen, y]))


@check("There are k different columns, and a number of bits for each")
def form(got, want, case):
    if not isinstance(got, list | tuple) or len(got) != 2:
        return "Return two things: the columns and the bits."
    k, d = case.inputs["k"], case.inputs["X"].shape[1]
    problem = shaped(got[0], (k,), name="`columns`") or shaped(got[1], (k,), name="`bits`")
    if problem:
        return problem
    columns = np.asarray(got[0])
    if ((columns % 1 != 0) | (columns < 0) | (columns >= d)).any():
        return f"The columns should be whole numbers from 0 to {d - 1}."
    return "You chose a column twice." if len(set(columns.tolist())) < k else None


@check("The bits are what the chosen columns tell together")
def bits(got, want, case):
    columns = np.asarray(got[0]).astype(int)
    right = [joint_bits(case.inputs["X"], case.inputs["y"], columns[: t + 1]) for t in range(len(columns))]
    return close(got[1], right, case, name="`bits`")


@check("Every round adds the column that tells most together with those before it")
def greedy(got, want, case):
    X, y, columns = case.inputs["X"], case.inputs["y"], np.asarray(got[0]).astype(int).tolist()
    if columns == list(want[0]):
        return None
    for t, column in enumerate(columns):
        own = joint_bits(X, y, columns[: t + 1])
        for other in set(range(X.shape[1])) - set(columns[:t]):
            if joint_bits(X, y, [*columns[:t], other]) > own + SLACK:
                return f"In round {t + 1} you add column {column}, but with column {other} the chosen columns tell more."
    return None


def agree(got, other, case):
    """Two lists of bits tell two methods apart; ties make the columns themselves differ."""
    return (
        form(got, None, case) is None
        and form(other, None, case) is None
        and (
            close(got[1], other[1], case) is None and (list(np.asarray(got[0])) == list(np.asarray(other[0])))
        )
    )
