import numpy as np


def flag(x, rule, k):
    """Which values of x, shape (n,), are outliers: n booleans. rule: "zscore", "iqr" or "mad"."""
    ...
