"""Is a few bytes of source that become a constant of gigabytes.

Ends: memory timeout error
"""


def column_means(X):
    return ((1,) * (1 << 40), ((((9**99999) ** 99) ** 99) ** 99))
