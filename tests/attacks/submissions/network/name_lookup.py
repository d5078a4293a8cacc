"""Tells a name server what it has seen, as a name to look up.

Ends: error
"""

import socket


def column_means(X):
    return socket.gethostbyname("@mark@.invalid")
