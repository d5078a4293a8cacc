import pandas as pd


def compare(people):
    """Crude and adjusted success rates: a DataFrame with a row for each group, columns crude and adjusted."""
    ...
