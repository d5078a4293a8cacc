"""Reduce, keep the axis, combine. `keepdims=True` leaves a size of 1 where the reduction took place, and
broadcasting stretches it again, so the same three lines serve rows, columns and stacks of tables.

A slice is constant when its largest value equals its smallest. That is a fact about the data; a deviation
of exactly zero would be a fact about rounding. There the result is set to zero outright, because the
computed mean of equal values need not be equal to them either.
"""

import numpy as np


def standardize(X, axis):
    """X with mean 0 and deviation 1 along `axis`, in the same shape; slices of equal values become zeros."""
    mean = X.mean(axis=axis, keepdims=True)
    deviation = X.std(axis=axis, keepdims=True)
    constant = X.max(axis=axis, keepdims=True) == X.min(axis=axis, keepdims=True)
    return np.where(constant, 0.0, (X - mean) / np.where(constant, 1.0, deviation))
