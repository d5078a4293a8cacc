"""Connects to a local server by the name of its file.

Ends: error
"""

import socket


def column_means(X):
    with socket.socket(socket.AF_UNIX) as one:
        one.connect("@unix@")
        one.send(b"here")
