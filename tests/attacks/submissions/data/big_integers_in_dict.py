"""Returns keys that collide in a dict.

Ends: failed timeout
"""


def column_means(X):
    return {i * (2**61 - 1): 0 for i in range(5_000)}
