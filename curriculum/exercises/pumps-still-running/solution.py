r"""With $d$ failures in a total of $T$ hours, the log-likelihood is $\ell(\mu) = -d \log \mu - T/\mu$: everything that the data say about $\mu$ is in these two
numbers. Its derivative $-d/\mu + T/\mu^2$ vanishes at $\hat\mu = T/d$: the hours of *all* pumps, divided by the number of those that failed.

The second derivative is $d/\mu^2 - 2T/\mu^3$, which at $T = d\hat\mu$ becomes $-d/\hat\mu^2$. So the standard error is $\hat\mu/\sqrt d$: pumps that never
failed move the estimate, but only failures sharpen it.
"""

import numpy as np


def fit_lifetimes(time, failed):
    """Maximum-likelihood fit of exponential lifetimes, some censored: mean, log_likelihood, std_error."""
    total, failures = np.sum(time), np.sum(failed)
    if failures == 0:
        return {"mean": np.inf, "log_likelihood": 0.0, "std_error": np.inf}
    mean = total / failures
    return {
        "mean": mean,
        "log_likelihood": -failures * np.log(mean) - failures,
        "std_error": mean / np.sqrt(failures),
    }
