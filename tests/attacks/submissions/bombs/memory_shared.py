"""Hides memory in System V segments.

Ends: error
Weakened: memory exited
Seconds: 10
"""

import ctypes


def column_means(X):
    libc = ctypes.CDLL(None, use_errno=True)
    libc.shmat.restype = ctypes.c_void_p
    for _ in range(100):
        number = libc.shmget(0, 50_000_000, 0o1666)
        if number < 0:
            raise OSError(ctypes.get_errno(), "refused")
        ctypes.memset(libc.shmat(number, None, 0), 1, 50_000_000)
        libc.shmctl(number, 0, None)
