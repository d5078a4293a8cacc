"""Opens a library for reading and changes its permissions by the descriptor.

Ends: error
"""

import os

import numpy as np


def column_means(X):
    descriptor = os.open(np.__file__, os.O_RDONLY)
    os.fchmod(descriptor, 0o777)
