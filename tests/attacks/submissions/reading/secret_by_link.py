"""Makes a link in its own folder to a file outside, and reads that.

Ends: error
"""

import os


def column_means(X):
    os.symlink("@secret_file@", "mine")
    with open("mine") as file:
        return file.read()
