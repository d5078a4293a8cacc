"""You take the `n` strongest bottles first and drop the dear ones afterwards, so the list comes out too short although more
affordable bottles exist. Filter first, then take the top."""

import pandas as pd


def shortlist(wines, prices, budget, n):
    priced = wines.assign(price=prices).sort_index()
    priced = priced.sort_values(["alcohol", "price"], ascending=[False, True], kind="stable").head(n)
    priced = priced[priced["price"] <= budget].copy()
    priced["per_degree"] = priced["price"] / priced["alcohol"]
    return priced[["cultivar", "alcohol", "price", "per_degree"]]
