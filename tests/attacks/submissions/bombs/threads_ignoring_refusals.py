"""Starts threads for ever, and does not mind when it is refused.

Ends: processes timeout
Weakened: memory
"""

import contextlib
import threading
import time


def column_means(X):
    threading.stack_size(32768)
    while True:
        with contextlib.suppress(RuntimeError):
            threading.Thread(target=time.sleep, args=[60]).start()
