"""You square the distance of every single curve from the hill and call it bias: that is the whole error.
Average the curves of all classes first; bias is what is left of the distance then."""

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
        bias2.append(((curves - truth) ** 2).mean())
        variance.append(curves.var(axis=0).mean())
        error.append(((curves - truth) ** 2).mean())
    return {"bias2": np.array(bias2), "variance": np.array(variance), "error": np.array(error)}
