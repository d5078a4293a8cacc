"""The column `price` appears in the table that was handed to you: `wines["price"] = prices` writes into it, and
the caller will find it there. Work on a new table, which `assign` or `copy` gives you."""

import pandas as pd


def shortlist(wines, prices, budget, n):
    wines["price"] = prices
    priced = wines[wines["price"] <= budget].sort_index()
    priced = priced.sort_values(["alcohol", "price"], ascending=[False, True], kind="stable").head(n)
    priced["per_degree"] = priced["price"] / priced["alcohol"]
    return priced[["cultivar", "alcohol", "price", "per_degree"]]
