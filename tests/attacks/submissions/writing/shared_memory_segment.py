"""Leaves a System V shared memory segment behind.

Ends: failed
"""

import ctypes


def column_means(X):
    libc = ctypes.CDLL(None, use_errno=True)
    return libc.shmget(int("@mark_key@"), 4096, 0o1666)
