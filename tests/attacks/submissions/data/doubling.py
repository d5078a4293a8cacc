"""Returns a list that doubles at every level: a billion items in a few bytes.

Ends: too-much timeout
"""


def column_means(X):
    x = [0, 0]
    for _ in range(31):
        x = [x, x]
    return x
