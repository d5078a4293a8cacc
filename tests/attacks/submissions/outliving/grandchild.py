"""Forks twice, so that its grandchild has no parent.

Ends: error
Weakened: failed exited
"""

import os
import time


def column_means(X):
    if os.fork() == 0:
        if os.fork() == 0:
            time.sleep(30)
        os._exit(0)
    return 1
