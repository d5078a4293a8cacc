"""Writes more results than there are cases.

Ends: exited
"""

import os


def column_means(X):
    from upstream.sandbox.codec import encode
    from upstream.sandbox.wire import Result, frame, message_bytes

    for _ in range(1000):
        os.write(3, frame(message_bytes(Result(True, None, None, (), 0.0))) + frame(encode(0)))
    return 0
