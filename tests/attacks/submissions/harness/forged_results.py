"""Writes results of its own making to the pipe, one for each case.

Ends: failed
"""

import os

import numpy as np


def column_means(X):
    from upstream.sandbox.codec import encode
    from upstream.sandbox.job import Ended
    from upstream.sandbox.wire import End, Result, frame, message_bytes

    for _ in range(6):
        os.write(3, frame(message_bytes(Result(True, None, None, (), 0.0))) + frame(encode(np.zeros(2))))
    os.write(3, frame(message_bytes(End(Ended.COMPLETED, None))))
    os._exit(0)
