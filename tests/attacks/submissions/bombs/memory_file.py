"""Hides memory in files that have no name.

Ends: error
Weakened: memory timeout files
"""

import os


def column_means(X):
    hoard = []
    while True:
        one = os.memfd_create("@mark@")
        for _ in range(60):
            os.write(one, b"x" * 1_000_000)
        hoard.append(one)
