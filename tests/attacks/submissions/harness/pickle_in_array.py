"""Returns an array of objects that run code where they are unpacked.

Ends: failed
"""

import os

import numpy as np


class Bomb:
    def __reduce__(self):
        return os.system, ("touch @folder@/@mark@",)


def column_means(X):
    return np.array([Bomb()], dtype=object)
