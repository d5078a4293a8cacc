"""Reads the machine's list of users.

Ends: error
"""


def column_means(X):
    with open("/etc/passwd") as file:
        return file.read()
