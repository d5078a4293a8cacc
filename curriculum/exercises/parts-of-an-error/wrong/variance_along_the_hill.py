"""Your variance is how much one curve goes up and down along the hill. What is asked for is how much the
classes differ from each other at the same place: the other axis."""

import numpy as np


def parts(x, readings, degrees, places, truth):
    """Squared bias, variance and error of polynomial fits, for each degree.

    x: (n,). readings: (R, n). degrees: (g,). places, truth: (m,).
    Returns a dict of arrays of shape (g,): "bias2", "variance", "error".
    """
    bias2, variance, error = [], [], []
    for degree in degrees:
        coefficients = np.polyfit(x, readings.T, degree)
        curves = (np.vander(places, degree + 1) @ coefficients).T
        bias2.append(((curves.mean(axis=0) - truth) ** 2).mean())
        variance.append(curves.var(axis=1).mean())
        error.append(((curves - truth) ** 2).mean())
    return {"bias2": np.array(bias2), "variance": np.array(variance), "error": np.array(error)}
