"""You fit one curve to the average of all readings, so nothing scatters. Every class fits its own curve,
and the curves are averaged afterwards."""

import numpy as np


def parts(x, readings, degrees, places, truth):
    """Squared bias, variance and error of polynomial fits, for each degree.

    x: (n,). readings: (R, n). degrees: (g,). places, truth: (m,).
    Returns a dict of arrays of shape (g,): "bias2", "variance", "error".
    """
    bias2, variance, error = [], [], []
    for degree in degrees:
        coefficients = np.polyfit(x, readings.mean(axis=0)[:, None], degree)
        curves = (np.vander(places, degree + 1) @ coefficients).T
        bias2.append(((curves.mean(axis=0) - truth) ** 2).mean())
        variance.append(curves.var(axis=0).mean())
        error.append(((curves - truth) ** 2).mean())
    return {"bias2": np.array(bias2), "variance": np.array(variance), "error": np.array(error)}
