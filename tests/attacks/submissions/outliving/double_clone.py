"""Makes a process by clone with flags that a filter might not know.

Ends: failed
Weakened: error exited timeout
"""

import ctypes
import os


def column_means(X):
    number = {"x86_64": 56, "aarch64": 220}[os.uname().machine]
    pid = ctypes.CDLL(None).syscall(number, 17 | 0x800000, 0, 0, 0, 0)
    if pid == 0:
        ctypes.CDLL(None).sleep(30)
        os._exit(0)
    return pid
