"""Connects to a server on the same machine.

Ends: error
"""

import socket


def column_means(X):
    with socket.create_connection(("127.0.0.1", int("@tcp@")), 1) as server:
        server.send(b"here")
