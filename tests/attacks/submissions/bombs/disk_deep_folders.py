"""Makes folders inside folders without end.

Ends: files timeout
Weakened: error
"""

import os


def column_means(X):
    while True:
        os.mkdir("x")
        os.chdir("x")
