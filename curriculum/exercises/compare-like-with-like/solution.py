"""The mean of zeros and ones is a relative frequency, so a conditional probability given a column is a `groupby` on that
column and a `mean`. Grouping by two columns and unstacking one of them makes the table of rates, groups by strata.

Multiplying it with the strata's shares lines the two up by name, whatever their order. The sum must not skip what
is missing, which pandas does unless told otherwise: a group without severe cases would get the rate of its mild ones
times their share, as if no severe case could ever be cured.
"""

import pandas as pd


def compare(people):
    """Crude and adjusted success rates: a DataFrame with a row for each group, columns crude and adjusted."""
    crude = people.groupby("group")["outcome"].mean()
    rate = people.groupby(["group", "stratum"])["outcome"].mean().unstack()
    share = people["stratum"].value_counts(normalize=True)
    return pd.DataFrame({"crude": crude, "adjusted": (rate * share).sum(axis=1, skipna=False)})
