"""You price each plan by its mean absolute error, as if a loaf too many and one too few cost one euro each. The costs are given, and they differ."""

import numpy as np


def worth(demand, plans, baseline, cost_over, cost_under, running):
    cost = {}
    for name, plan in plans.items():
        over = np.where(np.isnan(plan), plans[baseline], plan) - demand
        cost[name] = np.abs(over).mean() + running[name]
    lowest = min(cost.values())
    best = sorted(name for name in cost if cost[name] - lowest <= 1e-9)
    return {
        "cost": cost,
        "saving": {name: cost[baseline] - cost[name] for name in cost},
        "choice": baseline if baseline in best else best[0],
    }
