"""In the conditional entropy you average the rows as if all were equally frequent. A row that holds most
of the counts should count for most: weigh each row's entropy by the row's share."""

import numpy as np


def bits(p):
    p = p[p > 0]
    return -(p * np.log2(p)).sum()


def entropies(counts):
    p = np.asarray(counts, dtype=float)
    p = p / p.sum()
    x, y, joint = bits(p.sum(axis=1)), bits(p.sum(axis=0)), bits(p)
    given = np.mean([bits(row / row.sum()) for row in p if row.sum() > 0])
    return {"x": x, "y": y, "joint": joint, "y_given_x": given, "mutual": y - given}
