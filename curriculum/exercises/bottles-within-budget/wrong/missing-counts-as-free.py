"""Bottles without a price are on your list, as if they cost nothing. That a price is missing does not make it zero: leave those
bottles out."""

import pandas as pd


def shortlist(wines, prices, budget, n):
    priced = wines.assign(price=prices)
    priced["price"] = priced["price"].fillna(0)
    priced = priced[priced["price"] <= budget].sort_index()
    priced = priced.sort_values(["alcohol", "price"], ascending=[False, True], kind="stable").head(n)
    priced["per_degree"] = priced["price"] / priced["alcohol"]
    return priced[["cultivar", "alcohol", "price", "per_degree"]]
