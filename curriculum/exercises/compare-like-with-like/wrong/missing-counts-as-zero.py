"""Where a group lacks a stratum, pandas skips the missing rate in the sum, as if nobody of that kind could succeed. The
rate is unknown, and so is the adjusted one: sum with `skipna=False`."""

import pandas as pd


def compare(people):
    crude = people.groupby("group")["outcome"].mean()
    rate = people.pivot_table(index="group", columns="stratum", values="outcome", aggfunc="mean")
    share = people["stratum"].value_counts(normalize=True)
    return pd.DataFrame({"crude": crude, "adjusted": (rate * share).sum(axis=1)})
