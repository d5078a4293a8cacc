"""Makes a process by clone3, whose flags a filter cannot see.

Ends: failed
Weakened: error exited timeout
"""

import ctypes
import os
import struct


def column_means(X):
    arguments = struct.pack("11Q", 0, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0)
    pid = ctypes.CDLL(None).syscall(435, arguments, len(arguments))
    if pid == 0:
        ctypes.CDLL(None).sleep(30)
        os._exit(0)
    return pid
