"""Reads a file that everybody on the machine may read.

Ends: error
"""


def column_means(X):
    with open("@secret_file@") as file:
        return file.read()
