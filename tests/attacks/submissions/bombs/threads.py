"""Starts threads for ever.

Ends: processes
Weakened: memory processes error
Seconds: 10
"""

import threading
import time


def column_means(X):
    while True:
        threading.Thread(target=time.sleep, args=[60]).start()
