"""`assign(price=prices)` aligns: every bottle gets the price that stands under its own code, bottles without one get `NaN`, and
codes that are no bottle of ours drop out. `assign` returns a new table, so nothing that was handed in changes.

The comparison `price <= budget` is false for `NaN`, which is the wanted answer here; its opposite, "not dearer than the budget", would let
the missing through.

Sorting by several columns needs a direction for each. The codes live in the index, and `sort_index` first, then a
**stable** sort, leaves equal rows in the order of their codes. pandas keeps that promise when it sorts by several
columns; `kind="stable"` says it aloud.
"""


def shortlist(wines, prices, budget, n):
    """The n strongest affordable bottles: a DataFrame with columns cultivar, alcohol, price, per_degree."""
    priced = wines.assign(price=prices)
    return (
        priced[priced["price"] <= budget]
        .sort_index()
        .sort_values(["alcohol", "price"], ascending=[False, True], kind="stable")
        .head(n)
        .assign(per_degree=lambda t: t["price"] / t["alcohol"])
        .loc[:, ["cultivar", "alcohol", "price", "per_degree"]]
    )
