"""Attaches a shared memory segment of another process by its key.

Ends: error
"""

import ctypes


def column_means(X):
    libc = ctypes.CDLL(None, use_errno=True)
    number = libc.shmget(int("@shm_key@"), 0, 0)
    if number < 0:
        raise OSError(ctypes.get_errno(), "no segment")
    libc.shmat.restype = ctypes.c_void_p
    return ctypes.string_at(libc.shmat(number, None, 0), 200).decode()
