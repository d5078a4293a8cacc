"""You measure in nats. Every number is too small by the same factor, 0.693, which is the natural
logarithm of 2: take logarithms to base 2 for bits."""

import numpy as np


def bits(p):
    p = p[p > 0]
    return -(p * np.log(p)).sum()


def entropies(counts):
    p = np.asarray(counts, dtype=float)
    p = p / p.sum()
    x, y, joint = bits(p.sum(axis=1)), bits(p.sum(axis=0)), bits(p)
    return {"x": x, "y": y, "joint": joint, "y_given_x": joint - x, "mutual": x + y - joint}
