"""You average the bias over the places and then square it. Too high here and too low there cancel that
way. Square at each place first."""

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
        bias2.append((curves.mean(axis=0) - truth).mean() ** 2)
        variance.append(curves.var(axis=0).mean())
        error.append(((curves - truth) ** 2).mean())
    return {"bias2": np.array(bias2), "variance": np.array(variance), "error": np.array(error)}
