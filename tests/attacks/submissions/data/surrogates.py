"""Returns text that is half of a character.

Ends: failed
"""


def column_means(X):
    return "\ud800" * 100
