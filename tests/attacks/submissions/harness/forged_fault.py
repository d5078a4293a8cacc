"""Pretends that the platform failed, so that the attempt does not count.

Ends: exited
"""

import os


def column_means(X):
    from upstream.sandbox.wire import Fault, frame, message_bytes

    os.write(3, frame(message_bytes(Fault("the disk is full"))))
    os._exit(1)
