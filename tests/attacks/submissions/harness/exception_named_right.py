"""Raises, in every case, what only one case should raise.

Ends: error
"""


def column_means(X):
    raise ValueError("there are no rows")
