"""Connects by way of IPv6.

Ends: error
"""

import socket


def column_means(X):
    with socket.socket(socket.AF_INET6, socket.SOCK_STREAM) as one:
        one.connect(("::1", int("@tcp@")))
