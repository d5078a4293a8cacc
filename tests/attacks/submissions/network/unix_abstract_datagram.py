"""Sends a datagram to a local server by a name that is no file.

Ends: error
"""

import socket


def column_means(X):
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as one:
        one.sendto(b"here", "\0@abstract@-datagram")
