"""Returns complex numbers whose real part is nearly right.

Ends: failed
"""


def column_means(X):
    return X.sum(axis=0) / max(len(X), 1) + 1j
