"""A plan is judged as it would be used: on the days on which it is late, something is baked all the same, and that is part of its bill. To drop those days would flatter the plan that fails when it is
difficult.

Running costs are due every day, so they are added to the mean. What is left is a comparison with today, and a rule for ties that says in code what a careful person says in a meeting: no gain, no change.
"""

import numpy as np


def worth(demand, plans, baseline, cost_over, cost_under, running):
    """Cost a day and saving of every plan, and the plan to use: dict with cost, saving, choice."""
    cost = {}
    for name, plan in plans.items():
        baked = np.where(np.isnan(plan), plans[baseline], plan)
        over = baked - demand
        cost[name] = np.where(over > 0, cost_over * over, -cost_under * over).mean() + running[name]
    lowest = min(cost.values())
    best = sorted(name for name in cost if cost[name] - lowest <= 1e-9)
    return {
        "cost": cost,
        "saving": {name: cost[baseline] - cost[name] for name in cost},
        "choice": baseline if baseline in best else best[0],
    }
