"""You cut the list by label: after renumbering the rows, the index holds positions instead of the bottles' codes. Take the first `n`
rows with `head` or `iloc`, and leave the index alone."""

import pandas as pd


def shortlist(wines, prices, budget, n):
    priced = wines.assign(price=prices)
    priced = priced[priced["price"] <= budget].sort_index()
    priced = priced.sort_values(["alcohol", "price"], ascending=[False, True], kind="stable")
    priced = priced.reset_index(drop=True).loc[: n - 1]
    priced["per_degree"] = priced["price"] / priced["alcohol"]
    return priced[["cultivar", "alcohol", "price", "per_degree"]]
