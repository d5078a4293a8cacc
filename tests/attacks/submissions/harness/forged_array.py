"""Sends a message whose fields are an array, which fails in other ways than a dict when looked into.

Ends: exited
"""

import os

import numpy as np


def column_means(X):
    from upstream.sandbox.codec import encode
    from upstream.sandbox.wire import frame

    os.write(3, frame(encode(["End", np.zeros(3)])))
    return 0
