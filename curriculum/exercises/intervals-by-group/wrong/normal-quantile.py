"""You use the quantile of the normal distribution. The standard deviation is estimated from few values, so take that of Student's t with n - 1 degrees of freedom."""

import pandas as pd
from scipy import stats


def intervals(table, level):
    groups = table.groupby("group")["value"]
    n, mean = groups.count(), groups.mean()
    half = stats.norm.ppf((1 + level) / 2) * groups.std() / n**0.5
    return pd.DataFrame({"n": n, "mean": mean, "low": mean - half, "high": mean + half})
