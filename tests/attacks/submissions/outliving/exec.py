"""Becomes another program.

Ends: error
Weakened: timeout
"""

import os


def column_means(X):
    os.execv("/bin/sleep", ["sleep", "31337.5"])
