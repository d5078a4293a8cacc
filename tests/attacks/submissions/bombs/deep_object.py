"""Builds an object so deep that freeing it takes the stack.

Ends: timeout memory error
"""


def column_means(X):
    x = ()
    for _ in range(10**9):
        x = (x,)
    return x
