"""Pretends that other layers were in force.

Ends: exited
"""

import os


def column_means(X):
    from upstream.sandbox.wire import Ready, Sealed, frame, message_bytes

    os.write(3, frame(message_bytes(Sealed(("everything",), 0, 0.0))) + frame(message_bytes(Ready(()))))
    return 0
