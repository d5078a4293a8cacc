"""Finds out by os.stat how large a file outside is.

Ends: error failed
"""

import os


def column_means(X):
    return [os.stat("@secret_file@").st_size]
