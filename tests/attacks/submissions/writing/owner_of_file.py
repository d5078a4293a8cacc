"""Gives somebody else's file away.

Ends: error
"""

import os


def column_means(X):
    os.chown("@secret_file@", 1, 1)
