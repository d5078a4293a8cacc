"""Leaves a block of shared memory behind.

Ends: error
"""

from multiprocessing import shared_memory


def column_means(X):
    shared_memory.SharedMemory("@mark@", create=True, size=1000)
    return 1
