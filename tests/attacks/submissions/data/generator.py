"""Returns a generator that has not computed anything.

Ends: failed
"""


def column_means(X):
    return (v for v in X)
