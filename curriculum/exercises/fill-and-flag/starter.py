import numpy as np


def fill_and_flag(train, test):
    """Fill gaps by the training medians and add indicators: (n, d), (m, d) to (n, d + k), (m, d + k)."""
    ...
