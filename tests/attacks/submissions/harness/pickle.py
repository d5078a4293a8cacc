"""Returns an object that runs code where it is unpacked.

Ends: failed
"""

import os


class Bomb:
    def __reduce__(self):
        return os.system, ("touch @folder@/@mark@",)


def column_means(X):
    return Bomb()
