"""Matches a regular expression that takes for ever.

Ends: timeout
"""

import re


def column_means(X):
    return re.match("(a*)*b", "a" * 60)
