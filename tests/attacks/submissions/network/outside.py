"""Connects to a machine elsewhere.

Ends: error
"""

import socket


def column_means(X):
    with socket.create_connection(("192.0.2.1", 443), 0.5) as server:
        server.send(b"here")
