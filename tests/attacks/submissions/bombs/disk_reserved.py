"""Reserves the disk's space without writing to it.

Ends: files
Weakened: error failed timeout
Seconds: 10
"""

import os


def column_means(X):
    for n in range(1000):
        with open(f"big{n}", "wb") as file:
            os.posix_fallocate(file.fileno(), 0, 60_000_000)
