"""Your standard error is that of the rate, one over the mean. The task asks for the second derivative with respect to the mean itself; standard errors depend on the
parameter that one differentiates by."""

import numpy as np


def fit_lifetimes(time, failed):
    time, failed = np.asarray(time, dtype=float), np.asarray(failed).astype(bool)
    if not failed.any():
        return {"mean": np.inf, "log_likelihood": 0.0, "std_error": np.inf}
    d = failed.sum()
    mean = time.sum() / d
    return {"mean": mean, "log_likelihood": -d * np.log(mean) - d, "std_error": 1 / (mean * np.sqrt(d))}
