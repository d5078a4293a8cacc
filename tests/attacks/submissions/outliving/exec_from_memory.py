"""Becomes a program that is in no file.

Ends: error
Weakened: timeout
"""

import os


def column_means(X):
    one = os.memfd_create("@mark@", 0)
    with open("/bin/sleep", "rb") as program:
        os.write(one, program.read())
    os.execve(one, ["sleep", "31337.5"], {})
