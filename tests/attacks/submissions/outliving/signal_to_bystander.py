"""Ends a process that has nothing to do with it.

Ends: error
"""

import os


def column_means(X):
    os.kill(int("@bystander@"), 9)
