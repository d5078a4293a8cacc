"""Leaves a thread that goes on computing after the last result.

Ends: failed
"""

import threading
import time


def forever():
    while True:
        time.sleep(0.001)


def column_means(X):
    threading.Thread(target=forever).start()
    return 1
