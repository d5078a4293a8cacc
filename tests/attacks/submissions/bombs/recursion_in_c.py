"""Lets the interpreter run over the end of its stack.

Ends: memory error exited timeout
"""

import sys


def deeper(x):
    return deeper([x])


def column_means(X):
    sys.setrecursionlimit(10**9)
    return deeper(1)
