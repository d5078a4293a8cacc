"""Reserves a protection key of the processor.

Ends: failed
Weakened: failed
"""

import ctypes
import os


def column_means(X):
    number = {"x86_64": 330, "aarch64": 289}[os.uname().machine]
    libc = ctypes.CDLL(None, use_errno=True)
    return libc.syscall(number, 0, 0)
