"""Prints without end.

Ends: output timeout
"""


def column_means(X):
    while True:
        print("x" * 10_000)
