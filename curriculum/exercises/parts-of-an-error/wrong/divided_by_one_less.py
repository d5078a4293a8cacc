"""You divide by one less than the number of classes. That estimates the variance of all classes there
could be; here the three numbers describe these classes and should add up: divide by their number."""

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
        variance.append((curves.var(axis=0) * len(curves) / (len(curves) - 1) if len(curves) > 1 else 0 * truth).mean())
        error.append(((curves - truth) ** 2).mean())
    return {"bias2": np.array(bias2), "variance": np.array(variance), "error": np.array(error)}
