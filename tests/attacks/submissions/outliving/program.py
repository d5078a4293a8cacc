"""Starts a program that goes on when it is done.

Ends: error
Weakened: failed
"""

import subprocess


def column_means(X):
    subprocess.Popen(["/bin/sleep", "31337.5"], start_new_session=True)
    return 1
