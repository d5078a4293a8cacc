"""Opens a block of shared memory that another process left.

Ends: error
"""

from multiprocessing import shared_memory


def column_means(X):
    return bytes(shared_memory.SharedMemory("@shm_name@").buf).decode()
