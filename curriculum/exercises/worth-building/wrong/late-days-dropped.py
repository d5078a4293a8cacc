"""Days on which a plan was late are left out of its bill. On those days bread was baked too, by the baseline, and often they are the difficult ones. Judge the plan as it would be
used."""

import numpy as np


def worth(demand, plans, baseline, cost_over, cost_under, running):
    cost = {}
    for name, plan in plans.items():
        over = (plan - demand)[~np.isnan(plan)]
        errors = np.where(over > 0, cost_over * over, -cost_under * over)
        cost[name] = (errors.mean() if errors.size else 0.0) + running[name]
    lowest = min(cost.values())
    best = sorted(name for name in cost if cost[name] - lowest <= 1e-9)
    return {
        "cost": cost,
        "saving": {name: cost[baseline] - cost[name] for name in cost},
        "choice": baseline if baseline in best else best[0],
    }
