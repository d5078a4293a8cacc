import numpy as np


def worth(demand, plans, baseline, cost_over, cost_under, running):
    """Cost a day and saving of every plan, and the plan to use: dict with cost, saving, choice."""
    ...
