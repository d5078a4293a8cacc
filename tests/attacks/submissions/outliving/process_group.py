"""Joins another process group.

Ends: error
Weakened: timeout failed
"""

import os
import time


def column_means(X):
    os.setpgid(0, 0)
    os.setpgid(0, int("@bystander@"))
    time.sleep(30)
