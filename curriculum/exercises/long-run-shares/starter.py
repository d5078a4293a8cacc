import numpy as np


def forecast(P, start, t):
    """Amounts after t steps of the chain P (n, n; rows sum to one) and in the long run, both of shape (n,)."""
    ...
