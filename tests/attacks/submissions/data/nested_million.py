"""Returns a list nested a million deep.

Ends: failed exited error memory timeout
"""


def column_means(X):
    deep = []
    for _ in range(10**6):
        deep = [deep]
    return deep
