"""Of several quantities with the same cost you return the largest. The task asks for the smallest: same cost, less to bake."""

import numpy as np


def cost_of(q, demand, cost_over, cost_under):
    gap = q - np.asarray(demand)
    return np.where(gap > 0, cost_over * gap, -cost_under * gap).mean()


def loaves(demand, cost_over, cost_under):
    candidates = np.arange(np.max(demand) + 1)
    costs = np.array([cost_of(q, demand, cost_over, cost_under) for q in candidates])
    best = np.flatnonzero(costs <= costs.min() + 1e-9)[-1]
    return candidates[best], costs[best]
