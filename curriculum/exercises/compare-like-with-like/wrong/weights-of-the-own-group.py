"""You weight the strata by their shares *within the group*. By the law of total probability that gives the crude rate back.
For a fair comparison all groups get the same weights: the shares among all people."""

import pandas as pd


def compare(people):
    crude = people.groupby("group")["outcome"].mean()
    rate = people.groupby(["group", "stratum"])["outcome"].mean().unstack()
    share = people.groupby("group")["stratum"].value_counts(normalize=True).unstack()
    return pd.DataFrame({"crude": crude, "adjusted": (rate * share).sum(axis=1, skipna=False)})
