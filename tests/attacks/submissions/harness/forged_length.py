"""Announces a result of four gigabytes and sends nothing.

Ends: exited
"""

import os
import time


def column_means(X):
    os.write(3, b"\xff\xff\xff\xff")
    time.sleep(60)
