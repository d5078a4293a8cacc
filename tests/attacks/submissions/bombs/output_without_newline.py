"""Fills a stream's buffer with one endless line.

Ends: output timeout
"""

import sys


def column_means(X):
    while True:
        sys.stderr.write("x" * 100_000)
