"""Raises exceptions that are not meant to be caught.

Ends: error
"""


def column_means(X):
    raise GeneratorExit
