"""Makes a system call by the numbers of another architecture.

Ends: error
Weakened: failed
"""

import ctypes
import os


def column_means(X):
    if os.uname().machine != "x86_64":
        raise OSError("there is no other")
    return ctypes.CDLL(None).syscall(0x40000000 + 39)
