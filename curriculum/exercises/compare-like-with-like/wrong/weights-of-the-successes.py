"""Your weights are the strata's shares among the *successes*. Strata in which people recover more would count for more than
their size. Count everybody."""

import pandas as pd


def compare(people):
    crude = people.groupby("group")["outcome"].mean()
    rate = people.groupby(["group", "stratum"])["outcome"].mean().unstack()
    successes = people.groupby("stratum")["outcome"].sum()
    share = successes / successes.sum()
    return pd.DataFrame({"crude": crude, "adjusted": (rate * share).sum(axis=1, skipna=False)})
