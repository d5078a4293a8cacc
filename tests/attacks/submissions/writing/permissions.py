"""Closes somebody else's file to everybody.

Ends: error
"""

import os


def column_means(X):
    os.chmod("@secret_file@", 0)
