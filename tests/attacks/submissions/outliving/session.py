"""Leaves its session and group, so that it is not ended with them.

Ends: error
Weakened: timeout
"""

import os
import time


def column_means(X):
    os.setsid()
    time.sleep(30)
