"""Returns an array that runs backwards through memory.

Ends: failed
"""


def column_means(X):
    return X.mean(axis=0)[::-1] if len(X) else X
