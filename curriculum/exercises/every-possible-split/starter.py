from itertools import combinations

import numpy as np


def permutation_p(a, b, alternative):
    """The exact p-value of the difference of means, over all splits of the pooled measurements."""
    ...
