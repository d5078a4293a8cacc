from math import comb

import numpy as np


def coverage(n, z, p):
    """Wilson intervals for 0 to n successes (n + 1, 2), and the probability that they contain each true p (m,)."""
    ...
