"""Looks for secrets in its environment.

Ends: failed
"""

import os


def column_means(X):
    return dict(os.environ)
