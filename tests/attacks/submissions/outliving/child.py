"""Leaves a child behind that goes on when it is done.

Ends: error
Weakened: failed exited
"""

import os
import time


def column_means(X):
    if os.fork() == 0:
        time.sleep(30)
        os._exit(0)
    return 1
