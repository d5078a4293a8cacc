"""Prints without end past Python's streams.

Ends: output timeout
"""

import os


def column_means(X):
    while True:
        os.write(1, b"x" * 65536)
