"""Sends half a message and stays silent.

Ends: timeout
"""

import os
import time


def column_means(X):
    os.write(3, b"\x00\x00\x00\x10half")
    time.sleep(60)
