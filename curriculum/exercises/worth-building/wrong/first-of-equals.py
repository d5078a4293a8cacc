"""When plans cost the same, you take whichever comes first. The baseline stays when nothing is better, and among equal newcomers the alphabet decides. Compare with a slack of 1e-9."""

import numpy as np


def worth(demand, plans, baseline, cost_over, cost_under, running):
    cost = {}
    for name, plan in plans.items():
        over = np.where(np.isnan(plan), plans[baseline], plan) - demand
        cost[name] = np.where(over > 0, cost_over * over, -cost_under * over).mean() + running[name]
    return {
        "cost": cost,
        "saving": {name: cost[baseline] - cost[name] for name in cost},
        "choice": min(cost, key=cost.get),
    }
