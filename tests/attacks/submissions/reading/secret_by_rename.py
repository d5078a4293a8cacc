"""Moves a file from outside into its own folder.

Ends: error
"""

import os


def column_means(X):
    os.rename("@secret_file@", "mine")
    with open("mine") as file:
        return file.read()
