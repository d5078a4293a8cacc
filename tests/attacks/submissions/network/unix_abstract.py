"""Connects to a local server by a name that is no file.

Ends: error
"""

import socket


def column_means(X):
    with socket.socket(socket.AF_UNIX) as one:
        one.connect("\0@abstract@")
        one.send(b"here")
