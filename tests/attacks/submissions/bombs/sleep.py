"""Sleeps.

Ends: timeout
"""

import time


def column_means(X):
    time.sleep(10**6)
