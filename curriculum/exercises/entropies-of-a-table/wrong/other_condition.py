"""Your "y_given_x" is what is left of X when Y is known: you condition on the columns. Subtract the
entropy of what is known, the rows, from the joint one."""

import numpy as np


def bits(p):
    p = p[p > 0]
    return -(p * np.log2(p)).sum()


def entropies(counts):
    p = np.asarray(counts, dtype=float)
    p = p / p.sum()
    x, y, joint = bits(p.sum(axis=1)), bits(p.sum(axis=0)), bits(p)
    return {"x": x, "y": y, "joint": joint, "y_given_x": joint - y, "mutual": x + y - joint}
