"""The two costs are swapped: the dearer a missing loaf, the fewer you bake. A quantity above the demand costs `cost_over`."""

import numpy as np


def cost_of(q, demand, cost_over, cost_under):
    gap = q - np.asarray(demand)
    return np.where(gap > 0, cost_over * gap, -cost_under * gap).mean()


def loaves(demand, cost_over, cost_under):
    candidates = np.unique(demand)
    costs = np.array([cost_of(q, demand, cost_under, cost_over) for q in candidates])
    best = np.flatnonzero(costs <= costs.min() + 1e-9)[0]
    return candidates[best], costs[best]
