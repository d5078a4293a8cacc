"""Lowers the limits of another process.

Ends: error
"""

import resource


def column_means(X):
    resource.prlimit(int("@bystander@"), resource.RLIMIT_NOFILE, (5, 5))
