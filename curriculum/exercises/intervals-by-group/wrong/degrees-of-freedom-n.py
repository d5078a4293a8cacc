"""Your t distribution has n degrees of freedom. One is used up by the mean: n - 1 are left."""

import pandas as pd
from scipy import stats


def intervals(table, level):
    groups = table.groupby("group")["value"]
    n, mean = groups.count(), groups.mean()
    half = stats.t.ppf((1 + level) / 2, n) * groups.std() / n**0.5
    return pd.DataFrame({"n": n, "mean": mean, "low": mean - half, "high": mean + half})
