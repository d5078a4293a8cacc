import numpy as np


def report(actual, predicted):
    """Bias, MAE, RMSE and R squared of predictions, as a dict of four floats.

    actual: shape (n,). predicted: shape (n,) or (n, 1). Integers or floats of any type.
    """
    ...
