"""Opens a socket of the kernel's cryptography, a door that has had holes.

Ends: error
Weakened: failed
"""

import socket


def column_means(X):
    with socket.socket(38, socket.SOCK_SEQPACKET, 0) as one:
        one.bind(("hash", "sha1"))
    return 1
