"""You bake the median, which is best when both errors cost the same. Compare what one loaf more would cost with what it would save, at the costs that are given."""

import numpy as np


def cost_of(q, demand, cost_over, cost_under):
    gap = q - np.asarray(demand)
    return np.where(gap > 0, cost_over * gap, -cost_under * gap).mean()


def loaves(demand, cost_over, cost_under):
    q = np.sort(demand)[(len(demand) - 1) // 2]
    return q, cost_of(q, demand, cost_over, cost_under)
