"""Leaves a thread that writes to the pipe when the result has gone.

Ends: exited failed
"""

import os
import threading
import time


def write():
    for _ in range(2000):
        try:
            os.write(3, b"\x00\x00\x00\x01\xc3")
        except OSError:
            return
        time.sleep(0.0005)


def column_means(X):
    threading.Thread(target=write, daemon=True).start()
    time.sleep(0.01)
    return 0
