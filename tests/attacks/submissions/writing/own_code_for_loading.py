"""Writes a shared library into its folder and loads it.

Ends: error failed
"""

import ctypes
import shutil


def column_means(X):
    import _ctypes

    shutil.copyfile(_ctypes.__file__, "mine.so")
    return str(ctypes.CDLL("./mine.so"))
