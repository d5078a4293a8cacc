"""The mean is right, but your log-likelihood gives every pump the density of a failure. A pump that still runs contributes the probability to outlive, which has no factor
of one over the mean."""

import numpy as np


def fit_lifetimes(time, failed):
    time, failed = np.asarray(time, dtype=float), np.asarray(failed).astype(bool)
    if not failed.any():
        return {"mean": np.inf, "log_likelihood": 0.0, "std_error": np.inf}
    d = failed.sum()
    mean = time.sum() / d
    return {"mean": mean, "log_likelihood": -len(time) * np.log(mean) - d, "std_error": mean / np.sqrt(d)}
