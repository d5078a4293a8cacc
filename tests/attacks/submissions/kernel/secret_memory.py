"""Makes memory that not even the kernel can look at.

Ends: failed
Weakened: failed
"""

import ctypes
import os


def column_means(X):
    number = {"x86_64": 447, "aarch64": 447}[os.uname().machine]
    libc = ctypes.CDLL(None, use_errno=True)
    return libc.syscall(number, 0)
