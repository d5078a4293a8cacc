import numpy as np


def compare(errors_a, errors_b, draws, level):
    """Difference of the median absolute errors of A and B, its bootstrap replicates, and a percentile interval."""
    ...
