"""Appends to somebody else's file.

Ends: error
"""


def column_means(X):
    with open("@secret_file@", "a") as file:
        file.write("here")
