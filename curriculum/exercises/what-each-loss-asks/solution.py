r"""Mean, median, quantile, something between mean and median, and mode: the loss decides which summary of
the outcomes is the right answer.

The pinball loss is minimal where the share of outcomes below $a$ passes $\tau$. That is the value at
place $\lceil \tau m \rceil$ of the sorted row, `inverted_cdf` in NumPy. Its default method interpolates
between two values, and in a small row the number in between costs more.

For Huber, the slope of the average loss is the average of $a - y_j$ cut to $[-\delta, \delta]$. It never
falls with $a$, so halving the interval sixty times pins its zero down to the last digit, for all rows at
once.
"""

import numpy as np


def decide(samples, loss, parameter):
    """The number with the least average loss for each row of samples, (n, m), as an array of shape (n,).

    loss: "squared", "absolute", "pinball" (parameter: tau), "huber" (parameter: delta) or "zero-one".
    """
    if loss == "squared":
        return samples.mean(axis=1)
    if loss == "absolute":
        return np.median(samples, axis=1)
    if loss == "pinball":
        return np.quantile(samples, parameter, axis=1, method="inverted_cdf")
    if loss == "huber":
        return huber(samples, parameter)
    equal = samples[:, :, None] == samples[:, None, :]
    return samples[np.arange(len(samples)), equal.sum(axis=2).argmax(axis=1)]


def huber(samples, delta):
    """Where the slope of the average Huber loss crosses zero, for each row, by bisection."""
    low, high = samples.min(axis=1), samples.max(axis=1)
    for _ in range(60):
        middle = (low + high) / 2
        slope = np.clip(middle[:, None] - samples, -delta, delta).mean(axis=1)
        low, high = np.where(slope < 0, middle, low), np.where(slope < 0, high, middle)
    return (low + high) / 2
