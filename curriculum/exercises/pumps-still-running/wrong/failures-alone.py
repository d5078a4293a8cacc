"""Your mean is that of the failed pumps. The ones that still ran have shown that lifetimes can be longer, and they are left out. Their hours
belong to the total."""

import numpy as np


def fit_lifetimes(time, failed):
    time, failed = np.asarray(time, dtype=float), np.asarray(failed).astype(bool)
    if not failed.any():
        return {"mean": np.inf, "log_likelihood": 0.0, "std_error": np.inf}
    d = failed.sum()
    mean = time[failed].mean()
    return {"mean": mean, "log_likelihood": -d * np.log(mean) - time[failed].sum() / mean, "std_error": mean / np.sqrt(d)}
