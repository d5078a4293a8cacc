"""You draw from everybody at once, so the strata get their shares on average only. Draw inside each stratum."""

import numpy as np


def draw(stratum, n, rng):
    return rng.choice(len(stratum), n, replace=False)
