"""Of bottles with equal alcohol, yours has the dearest first: a single `ascending=False` turns all columns round. Give each
column its own direction."""

import pandas as pd


def shortlist(wines, prices, budget, n):
    priced = wines.assign(price=prices)
    priced = priced[priced["price"] <= budget].sort_index()
    priced = priced.sort_values(["alcohol", "price"], ascending=False, kind="stable").head(n)
    priced["per_degree"] = priced["price"] / priced["alcohol"]
    return priced[["cultivar", "alcohol", "price", "per_degree"]]
