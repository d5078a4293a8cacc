"""A late plan counts as a plan of zero loaves. The shop would not stay empty: it bakes what it bakes today, the baseline's quantity."""

import numpy as np


def worth(demand, plans, baseline, cost_over, cost_under, running):
    cost = {}
    for name, plan in plans.items():
        over = np.nan_to_num(plan) - demand
        cost[name] = np.where(over > 0, cost_over * over, -cost_under * over).mean() + running[name]
    lowest = min(cost.values())
    best = sorted(name for name in cost if cost[name] - lowest <= 1e-9)
    return {
        "cost": cost,
        "saving": {name: cost[baseline] - cost[name] for name in cost},
        "choice": baseline if baseline in best else best[0],
    }
