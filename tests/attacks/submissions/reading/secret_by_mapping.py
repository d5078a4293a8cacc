"""Lets NumPy map a file from outside into memory.

Ends: error
"""

import numpy as np


def column_means(X):
    return np.memmap("@secret_file@", dtype=np.uint8, mode="r").tolist()
