"""Has the kernel send a signal to a process when a file changes.

Ends: error
"""

import fcntl
import os


def column_means(X):
    one, other = os.pipe()
    fcntl.fcntl(one, 8, int("@bystander@"))
    fcntl.fcntl(one, 10, 9)
    fcntl.fcntl(one, fcntl.F_SETFL, os.O_ASYNC)
    os.write(other, b"x")
