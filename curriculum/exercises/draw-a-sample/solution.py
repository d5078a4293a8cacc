"""How many is arithmetic, who is chance, and the two are kept apart.

Whole parts first, then the largest remainders: the numbers add up to n, and no stratum is off by a unit or more. Rounding each stratum for itself would
sometimes give one unit too many or too few.

`rng.choice(..., replace=False)` makes every set of the given size equally likely. Taking every tenth unit from a random start gives every unit the same chance
as well, and yet most sets are impossible, neighbours among them: harmless in a shuffled list, a trap where the order means something.
"""

import numpy as np


def draw(stratum, n, rng):
    """Positions of n different units, strata represented by their shares, chosen with the generator rng."""
    labels, sizes = np.unique(stratum, return_counts=True)
    due = n * sizes / len(stratum)
    numbers = np.floor(due).astype(int)
    left_over = n - numbers.sum()
    numbers[np.argsort(numbers - due)[:left_over]] += 1
    chosen = [
        rng.choice(np.flatnonzero(stratum == label), numbers[h], replace=False)
        for h, label in enumerate(labels)
    ]
    return np.concatenate(chosen)
