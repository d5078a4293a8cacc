"""Your standard error divides by the square root of the number of pumps. In the second derivative only failures appear: pumps that still run move the
peak, but do not sharpen it."""

import numpy as np


def fit_lifetimes(time, failed):
    time, failed = np.asarray(time, dtype=float), np.asarray(failed).astype(bool)
    if not failed.any():
        return {"mean": np.inf, "log_likelihood": 0.0, "std_error": np.inf}
    d = failed.sum()
    mean = time.sum() / d
    return {"mean": mean, "log_likelihood": -d * np.log(mean) - d, "std_error": mean / np.sqrt(len(time))}
