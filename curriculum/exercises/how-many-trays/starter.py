import numpy as np
from scipy.stats import binom


def plan(p0, p1, alpha, power):
    """The smallest test of p0 against p1 that keeps the level and reaches the power: n, critical, type_1, type_2."""
    ...
