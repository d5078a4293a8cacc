"""Makes a second name in its own folder for a file outside.

Ends: error
"""

import os


def column_means(X):
    os.link("@secret_file@", "mine")
    with open("mine") as file:
        return file.read()
