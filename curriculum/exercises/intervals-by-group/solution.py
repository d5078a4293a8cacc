"""Three aggregates of each group are enough. `count` leaves out missing values, as `mean` and `std` do; `size` would not. pandas' `std` divides by one less than
the count, which is what the t interval wants, and is `nan` for a single value, so the ends become `nan` by themselves. Degrees of freedom below one give a `nan` quantile, too.

Half of what is left out lies above: at level 0.95 the quantile is the one of order 0.975. For four values it is 3.18, not 1.96. Small groups look extreme in
tables of means because they scatter most, and their intervals say so.
"""

import pandas as pd
from scipy import stats


def intervals(table, level):
    """Count, mean and t interval of each group: a DataFrame with the columns n, mean, low and high."""
    groups = table.groupby("group")["value"]
    n, mean = groups.count(), groups.mean()
    half = stats.t.ppf((1 + level) / 2, n - 1) * groups.std() / n**0.5
    return pd.DataFrame({"n": n, "mean": mean, "low": mean - half, "high": mean + half})
