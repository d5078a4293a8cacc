import numpy as np


def draw(stratum, n, rng):
    """Positions of n different units, strata represented by their shares, chosen with the generator rng."""
    ...
