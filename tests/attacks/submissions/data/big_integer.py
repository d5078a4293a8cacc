"""Returns an integer of a million digits, which takes for ever to write down.

Ends: failed timeout
"""


def column_means(X):
    return 10**1_000_000
