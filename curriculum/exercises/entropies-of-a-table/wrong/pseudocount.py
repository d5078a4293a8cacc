"""To keep the logarithm away from zero you add one to every count. That is another table: cells that never
happened get a share, and an empty row comes alive. Leave the zeros out of the sum instead."""

import numpy as np


def bits(p):
    return -(p * np.log2(p)).sum()


def entropies(counts):
    p = np.asarray(counts, dtype=float) + 1
    p = p / p.sum()
    x, y, joint = bits(p.sum(axis=1)), bits(p.sum(axis=0)), bits(p)
    return {"x": x, "y": y, "joint": joint, "y_given_x": joint - x, "mutual": x + y - joint}
