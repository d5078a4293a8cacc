"""A count of zero turns your sums into `nan`, because 0 times the logarithm of 0 is not a number to a
computer. A value that never occurs adds nothing to an entropy: leave zeros out before the logarithm."""

import numpy as np


def bits(p):
    with np.errstate(all="ignore"):
        return -(p * np.log2(p)).sum()


def entropies(counts):
    p = np.asarray(counts, dtype=float)
    p = p / p.sum()
    x, y, joint = bits(p.sum(axis=1)), bits(p.sum(axis=0)), bits(p)
    return {"x": x, "y": y, "joint": joint, "y_given_x": joint - x, "mutual": x + y - joint}
