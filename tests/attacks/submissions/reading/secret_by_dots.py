"""Climbs out of its folder by way of dots.

Ends: error
"""


def column_means(X):
    with open("../" * 40 + "@secret_file@".lstrip("/")) as file:
        return file.read()
