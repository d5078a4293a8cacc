"""You announce the mean whatever the loss. The mean is what squared error asks for; each of the others
asks for something else."""

import numpy as np


def decide(samples, loss, parameter):
    """The number with the least average loss for each row of samples, (n, m), as an array of shape (n,).

    loss: "squared", "absolute", "pinball" (parameter: tau), "huber" (parameter: delta) or "zero-one".
    """
    samples = np.asarray(samples, dtype=float)
    if loss == "squared":
        return samples.mean(axis=1)
    if loss == "absolute":
        return samples.mean(axis=1)
    if loss == "pinball":
        return samples.mean(axis=1)
    if loss == "huber":
        return samples.mean(axis=1)
    return samples.mean(axis=1)


def huber(samples, delta):
    """Where the slope of the average Huber loss crosses zero, for each row, by bisection."""
    low, high = samples.min(axis=1), samples.max(axis=1)
    for _ in range(60):
        middle = (low + high) / 2
        slope = np.clip(middle[:, None] - samples, -delta, delta).mean(axis=1)
        low, high = np.where(slope < 0, middle, low), np.where(slope < 0, high, middle)
    return (low + high) / 2
