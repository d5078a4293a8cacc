"""You bake the mean demand, rounded. The mean is the best answer when the cost grows with the square of the error; here it grows in proportion, at different rates on the two
sides."""

import numpy as np


def cost_of(q, demand, cost_over, cost_under):
    gap = q - np.asarray(demand)
    return np.where(gap > 0, cost_over * gap, -cost_under * gap).mean()


def loaves(demand, cost_over, cost_under):
    q = round(float(np.mean(demand)))
    return q, cost_of(q, demand, cost_over, cost_under)
