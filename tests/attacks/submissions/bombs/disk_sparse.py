"""Makes a file that claims to be enormous.

Ends: files error
Weakened: failed
"""

import os


def column_means(X):
    with open("big", "wb") as file:
        os.ftruncate(file.fileno(), 1 << 50)
