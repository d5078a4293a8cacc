"""You take the mean of all times, as if every pump had failed when watching ended. A pump that still ran contributes a probability to outlive, without the
factor of a failure: divide by the number of failures."""

import numpy as np


def fit_lifetimes(time, failed):
    time, failed = np.asarray(time, dtype=float), np.asarray(failed).astype(bool)
    if not failed.any():
        return {"mean": np.inf, "log_likelihood": 0.0, "std_error": np.inf}
    d = failed.sum()
    mean = time.mean()
    return {"mean": mean, "log_likelihood": -len(time) * np.log(mean) - time.sum() / mean, "std_error": mean / np.sqrt(len(time))}
