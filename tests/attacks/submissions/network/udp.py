"""Sends a datagram to a server on the same machine.

Ends: error
"""

import socket


def column_means(X):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
        sender.sendto(b"here", ("127.0.0.1", int("@udp@")))
