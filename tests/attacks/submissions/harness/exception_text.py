"""Raises an exception whose text runs for ever.

Ends: timeout
"""


class Endless(Exception):
    def __str__(self):
        while True:
            pass


def column_means(X):
    raise Endless
