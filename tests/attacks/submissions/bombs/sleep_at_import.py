"""Sleeps before its function is called.

Ends: timeout
"""

import time

time.sleep(10**6)


def column_means(X):
    return X
