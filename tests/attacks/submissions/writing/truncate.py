"""Empties somebody else's file.

Ends: error
"""

import os


def column_means(X):
    os.truncate("@secret_file@", 0)
