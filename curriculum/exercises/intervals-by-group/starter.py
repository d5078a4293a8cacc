import numpy as np
import pandas as pd
from scipy import stats


def intervals(table, level):
    """Count, mean and t interval of each group: a DataFrame with the columns n, mean, low and high."""
    ...
