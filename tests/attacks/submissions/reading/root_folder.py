"""Lists the machine's folders.

Ends: error
"""

import os


def column_means(X):
    return os.listdir("@folder@") + os.listdir("/home")
