import numpy as np


def loaves(demand, cost_over, cost_under):
    """The cheapest constant quantity for the past demand, and its mean cost a day: (quantity, cost)."""
    ...
