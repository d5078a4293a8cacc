import numpy as np


def bootstrap(clicks, views, draws):
    """Click rate, its bootstrap replicates by person, their standard error, and the naive standard error."""
    ...
