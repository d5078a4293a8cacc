"""Takes memory for ever, and does not mind when it is refused.

Ends: memory timeout
Weakened: exited
"""

import contextlib


def column_means(X):
    hoard = []
    while True:
        with contextlib.suppress(MemoryError):
            hoard.append(bytearray(1_000_000))
