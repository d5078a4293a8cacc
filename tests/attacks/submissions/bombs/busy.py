"""Counts for ever.

Ends: timeout
"""


def column_means(X):
    while True:
        pass
