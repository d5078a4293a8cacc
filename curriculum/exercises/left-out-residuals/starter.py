import numpy as np
from sklearn.linear_model import LinearRegression


def left_out(X, y):
    """Residual of each row by the model fitted to the other rows, and each row's leverage: two (n,) arrays."""
    ...
