"""Sends random bytes.

Ends: exited
"""

import os


def column_means(X):
    os.write(3, os.urandom(100_000))
    return 0
