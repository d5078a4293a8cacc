import numpy as np


def target_encode(category, y, fold, new, m):
    """Codes of the training rows, out of fold, shape (n,), and of the new rows, shape (q,)."""
    ...
