import numpy as np


def count_routes(A, legs):
    """The number of routes of exactly `legs` legs between every two towns: an array of shape (n, n).

    A[i, j] is the number of direct trains from i to j.
    """
    ...
