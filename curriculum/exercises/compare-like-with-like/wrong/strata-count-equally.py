"""You average the rates of the strata as if all strata were equally common. Weight each by its share among all people."""

import pandas as pd


def compare(people):
    rate = people.groupby(["group", "stratum"])["outcome"].mean().unstack()
    crude = people.groupby("group")["outcome"].mean()
    return pd.DataFrame({"crude": crude, "adjusted": rate.mean(axis=1, skipna=False)})
