"""Changes when a file was last written.

Ends: error
"""

import os


def column_means(X):
    os.utime("@secret_file@", (1, 1))
