"""Cases from the wine data that scikit-learn ships; orders of names, missing wines, columns and margins
vary."""

import numpy as np
from sklearn.datasets import load_wine

from upstream.grading.authoring import Case, check, close, same, shaped

WINES = np.array(["barolo", "grignolino", "barbera"])


def cases(rng):
    data = load_wine()

    def cellar(name, train, new, columns, names, margin, draw=rng, among=(0, 1, 2), visible=False):
        rows = draw.permutation(len(data.target))
        known = rows[np.isin(data.target[rows], among)][:train]
        unknown = rows[~np.isin(rows, known)][:new]
        return Case(
            name,
            visible=visible,
            X_train=data.data[known][:, columns],
            y_train=WINES[data.target[known]],
            X_new=data.data[unknown][:, columns],
            names=names,
            margin=margin,
        )

    fixed = np.random.default_rng(9)  # the visible cases are the same for everybody
    sorted_names = ["barbera", "barolo", "grignolino"]
    yield cellar("flavanoids and colour", 45, 30, [6, 9], WINES.tolist(), 0.25, fixed, visible=True)
    yield cellar(
        "a list in another order",
        24,
        6,
        [0, 9],
        ["grignolino", "barbera", "barolo"],
        0.4,
        fixed,
        visible=True,
    )
    yield cellar("a wine that nobody has bottled", 50, 12, [0, 10], ["cider", *WINES[::-1].tolist()], 0.3)
    yield cellar("two wines in training", 40, 14, [0, 12], WINES.tolist(), 0.3, among=(0, 2))
    yield cellar("a single bottle", 60, 1, [2, 6, 12], sorted_names, 0.9)
    yield cellar("every call is close", 30, 10, [1, 2], sorted_names, 0.99)
    yield cellar("no call is close", 60, 10, [4, 7], WINES.tolist(), 0.0)
    for i in range(3):
        columns = rng.permutation(13)[: rng.integers(2, 5)]
        names = rng.permutation([*WINES.tolist(), "dolcetto", "arneis"][: 3 + i]).tolist()
        yield cellar(f"random measurements {i + 1}", 70, 25, columns, names, float(rng.uniform(0.15, 0.6)))


def three_parts(got, case):
    if not isinstance(got, list | tuple) or len(got) != 3:
        return "Return three things: `table`, `first` and `doubtful`."
    m = len(case.inputs["X_new"])
    return shaped(got[0], (m, len(case.inputs["names"])), name="`table`") or shaped(
        got[2], (m,), name="`doubtful`"
    )


@check("The probabilities stand under the names they belong to")
def probabilities(got, want, case):
    return three_parts(got, case) or close(got[0], want[0], case, name="`table`")


@check("The wine named first is the most probable in your table")
def first(got, want, case):
    names, table = case.inputs["names"], np.asarray(got[0], dtype=float)
    said = np.asarray(got[1]).tolist()
    if not isinstance(said, list) or len(said) != len(table):
        return f"`first` should hold {len(table)} names."
    for i, wine in enumerate(said):
        if wine not in names:
            return f"Bottle {i} is called {wine!r}, which is not in `names`."
        if table[i, names.index(wine)] < table[i].max() - 1e-9:
            return f"Bottle {i} is called {wine!r}, but your table gives another wine a larger probability."
    return None


@check("A bottle is doubtful when its two largest probabilities are close")
def doubtful(got, want, case):
    ranked = np.sort(np.asarray(got[0], dtype=float), axis=1)
    lead = ranked[:, -1] - ranked[:, -2]
    clear = np.abs(lead - case.inputs["margin"]) > 1e-9  # on the border rounding decides
    said = np.asarray(got[2]).astype(bool)
    return same(said[clear], (lead < case.inputs["margin"])[clear], name="`doubtful`")


def agree(got, other, case):
    return (
        close(got[0], other[0], case) is None
        and np.asarray(got[1]).tolist() == np.asarray(other[1]).tolist()
        and np.array_equal(np.asarray(got[2], bool), np.asarray(other[2], bool))
    )
