"""Prints and returns what databases cannot hold.

Ends: failed
"""


def column_means(X):
    print("a\0b\ud800")
    return "\0" * 100
