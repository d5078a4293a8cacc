"""The cost of running a plan is missing. A gain of three euros a day that takes four to keep going is a loss."""

import numpy as np


def worth(demand, plans, baseline, cost_over, cost_under, running):
    cost = {}
    for name, plan in plans.items():
        over = np.where(np.isnan(plan), plans[baseline], plan) - demand
        cost[name] = np.where(over > 0, cost_over * over, -cost_under * over).mean()
    lowest = min(cost.values())
    best = sorted(name for name in cost if cost[name] - lowest <= 1e-9)
    return {
        "cost": cost,
        "saving": {name: cost[baseline] - cost[name] for name in cost},
        "choice": baseline if baseline in best else best[0],
    }
