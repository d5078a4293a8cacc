"""Your standard deviation divides by n, as NumPy does unless told otherwise. The t interval wants n - 1."""

import pandas as pd
from scipy import stats


def intervals(table, level):
    groups = table.groupby("group")["value"]
    n, mean = groups.count(), groups.mean()
    half = stats.t.ppf((1 + level) / 2, n - 1) * groups.std(ddof=0) / n**0.5
    return pd.DataFrame({"n": n, "mean": mean, "low": mean - half, "high": mean + half})
