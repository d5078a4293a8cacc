"""You take the quantile of order `level`, which leaves all of the remainder above and the same again below. Half of it belongs on each side."""

import pandas as pd
from scipy import stats


def intervals(table, level):
    groups = table.groupby("group")["value"]
    n, mean = groups.count(), groups.mean()
    half = stats.t.ppf(level, n - 1) * groups.std() / n**0.5
    return pd.DataFrame({"n": n, "mean": mean, "low": mean - half, "high": mean + half})
