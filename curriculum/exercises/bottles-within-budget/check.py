"""Cases from the 178 wines that scikit-learn ships; codes, prices and gaps are drawn."""

import numpy as np
from sklearn.datasets import load_wine

from upstream.grading.authoring import Case, check, close, same

COLUMNS = ["cultivar", "alcohol", "price", "per_degree"]


def cases(rng):
    data = load_wine()
    names = np.array(["first", "second", "third"])[data.target]

    def cellar(name, size, budget, n, visible=False, tied=False, gaps=0.15, unlisted=3):
        draw = np.random.default_rng(7 + size) if visible else rng
        rows = draw.permutation(178)[:size]
        codes = draw.permutation(np.arange(size + 4))[:size]  # small codes look like positions
        alcohol = data.data[rows, 0]
        price = draw.integers(12, 80, size=size) / 2
        if tied:
            alcohol, price = alcohol.round(), np.round(price / 10) * 10
        price = np.where(draw.random(size) < gaps, np.nan, price)
        listed = draw.permutation(size)[: size - round(gaps * size)]
        price_codes = np.concatenate([codes[listed], size + 50 + np.arange(unlisted)])
        price_values = np.concatenate([price[listed], draw.integers(5, 9, size=unlisted).astype(float)])
        order = draw.permutation(len(price_codes))
        return Case(
            name,
            visible=visible,
            codes=codes,
            cultivar=names[rows],
            alcohol=alcohol,
            color=data.data[rows, 9],
            price_codes=price_codes[order],
            price_values=price_values[order],
            budget=float(budget),
            n=n,
        )

    yield cellar("eight bottles", 8, 30, 4, visible=True)
    yield cellar("twelve bottles, many of them alike", 12, 20, 6, visible=True, tied=True, gaps=0.1)
    yield cellar("the whole cellar", 178, 25, 20)
    yield cellar("the whole cellar, rounded", 178, 30, 150, tied=True)
    yield cellar("more places than bottles", 10, 100, 50)
    yield cellar("as many prices as bottles", 20, 22, 7, gaps=0.0, unlisted=0)
    yield cellar("nothing is affordable", 9, 1, 3)
    for i in range(3):
        size = int(rng.integers(30, 90))
        yield cellar(
            f"a random cellar {i + 1}", size, int(rng.integers(15, 36)), int(rng.integers(3, 40)), tied=i > 0
        )


@check("A DataFrame with the four columns, in order")
def form(got, want, case):
    if not isinstance(got, dict) or "columns" not in got:
        kind = got.get("returned") if isinstance(got, dict) else type(got).__name__
        return f"Return a DataFrame; yours is a {kind}."
    if got["columns"] != COLUMNS:
        return f"The columns should be {', '.join(COLUMNS)}; yours are {', '.join(got['columns']) or 'none'}."
    return None


@check("The table and the price list are as they were")
def untouched(got, want, case):
    for name in ("wines", "prices"):
        if not got[f"{name} untouched"]:
            return f"Your function changes `{name}`, which belongs to the caller."
    return None


@check("The right bottles")
def bottles(got, want, case):
    return same(sorted(got["codes"]), sorted(want["codes"]), name="the sorted index")


@check("In the right order")
def order(got, want, case):
    return same(got["codes"], want["codes"], name="the index")


@check("The cells")
def cells(got, want, case):
    for name in COLUMNS:
        problem = close(got["cells"][name], want["cells"][name], case, name=f"`{name}`")
        if problem:
            return problem
    return None
