"""Computes in C, where Python cannot interrupt it.

Ends: timeout memory
"""


def column_means(X):
    return 7**10**9
