"""Forks for ever.

Ends: error processes
Weakened: timeout exited processes failed
"""

import os


def column_means(X):
    while True:
        os.fork()
