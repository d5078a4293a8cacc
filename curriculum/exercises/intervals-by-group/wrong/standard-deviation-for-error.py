"""You forget to divide by the root of n. That interval describes where values lie, more or less, and not how well their mean is known."""

import pandas as pd
from scipy import stats


def intervals(table, level):
    groups = table.groupby("group")["value"]
    n, mean = groups.count(), groups.mean()
    half = stats.t.ppf((1 + level) / 2, n - 1) * groups.std()
    return pd.DataFrame({"n": n, "mean": mean, "low": mean - half, "high": mean + half})
