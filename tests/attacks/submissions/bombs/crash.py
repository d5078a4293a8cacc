"""Writes to an address that it does not own.

Ends: exited
"""

import ctypes


def column_means(X):
    ctypes.memset(1, 0, 1)
