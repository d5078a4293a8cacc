"""Makes a system call the way 32-bit programs do.

Ends: error
Weakened: failed exited
"""

import ctypes
import mmap
import os


def column_means(X):
    if os.uname().machine != "x86_64":
        raise OSError("there are none")
    page = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    page.write(bytes.fromhex("b814000000cd80c3"))  # getpid
    return ctypes.CFUNCTYPE(ctypes.c_long)(ctypes.addressof(ctypes.c_char.from_buffer(page)))()
