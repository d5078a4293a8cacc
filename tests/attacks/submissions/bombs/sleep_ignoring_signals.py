"""Ignores every signal that can be ignored, and sleeps.

Ends: timeout
"""

import signal
import time


def column_means(X):
    for number in set(range(1, 65)) - {9, 19, 32, 33}:
        signal.signal(number, signal.SIG_IGN)
    signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))
    time.sleep(10**6)
