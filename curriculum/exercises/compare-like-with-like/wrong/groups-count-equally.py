"""Your weights are the strata's shares averaged over the groups, so a group of ten people shapes them as much as one of a
thousand. Take the shares among all people."""

import pandas as pd


def compare(people):
    crude = people.groupby("group")["outcome"].mean()
    rate = people.groupby(["group", "stratum"])["outcome"].mean().unstack()
    share = people.groupby("group")["stratum"].value_counts(normalize=True).unstack().fillna(0).mean()
    return pd.DataFrame({"crude": crude, "adjusted": (rate * share).sum(axis=1, skipna=False)})
