"""Asks the kernel about the machine's networks.

Ends: error
Weakened: failed
"""

import socket


def column_means(X):
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0) as one:
        one.bind((0, 0))
        return socket.if_nameindex()
