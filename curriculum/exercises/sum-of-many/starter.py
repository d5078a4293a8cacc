from math import erfc, sqrt

import numpy as np


def total(p, n, limit):
    """Distribution of the sum of n independent terms with probabilities p, and P(sum > limit), exact and by the normal curve."""
    ...
