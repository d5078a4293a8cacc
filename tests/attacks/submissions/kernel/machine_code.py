"""Runs machine code that makes a system call, past every library.

Ends: error
Weakened: failed exited
"""

import ctypes
import mmap
import os

CODE = {
    "x86_64": bytes.fromhex("b8390000000f05c3"),  # fork
    "aarch64": bytes.fromhex("a80e8052010000d4c0035fd6"),  # ptrace
}


def column_means(X):
    page = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    page.write(CODE[os.uname().machine])
    run = ctypes.CFUNCTYPE(ctypes.c_long)(ctypes.addressof(ctypes.c_char.from_buffer(page)))
    result = run()
    if result == 0:
        os._exit(0)
    raise OSError(f"the kernel answered {result}")
