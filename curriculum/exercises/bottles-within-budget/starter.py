import pandas as pd


def shortlist(wines, prices, budget, n):
    """The n strongest affordable bottles: a DataFrame with columns cultivar, alcohol, price, per_degree."""
    ...
