"""Returns the right numbers as text.

Ends: failed
"""


def column_means(X):
    return [str(v) for v in X.sum(axis=0) / max(len(X), 1)]
