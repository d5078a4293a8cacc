"""Maps memory by the system call and writes to all of it.

Ends: memory error timeout
Seconds: 10
"""

import mmap


def column_means(X):
    hoard = []
    while True:
        one = mmap.mmap(-1, 16_000_000)
        one.write(b"x" * 16_000_000)
        hoard.append(one)
