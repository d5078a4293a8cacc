"""You divide each row by its own total before anything else. Then all rows look equally frequent and the
shares of the cells are lost. Divide the table by its grand total."""

import numpy as np


def bits(p):
    p = p[p > 0]
    return -(p * np.log2(p)).sum()


def entropies(counts):
    p = np.asarray(counts, dtype=float)
    p = p[p.sum(axis=1) > 0]
    p = p / p.sum(axis=1, keepdims=True) / len(p)
    x, y, joint = bits(p.sum(axis=1)), bits(p.sum(axis=0)), bits(p)
    return {"x": x, "y": y, "joint": joint, "y_given_x": joint - x, "mutual": x + y - joint}
