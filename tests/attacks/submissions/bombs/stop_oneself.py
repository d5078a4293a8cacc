"""Stops its own process, so that it neither ends nor goes on.

Ends: timeout
"""

import os
import signal


def column_means(X):
    while True:
        os.kill(os.getpid(), signal.SIGSTOP)
