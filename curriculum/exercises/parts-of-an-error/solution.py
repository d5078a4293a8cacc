r"""All curves at all places form a table, one row a class, one column a place. The rest is which axis is
averaged when.

The average curve goes down the rows. Bias is its distance from the hill, squared *at each place* and then
averaged: the other way round, too high here and too low there would cancel. Variance is taken down the
rows as well, because it is the scatter between classes, not the ups and downs of one curve along the
hill.

That the parts add up to the error needs no theory of probability. It is the identity
$\frac1R \sum_r (a_r - t)^2 = (\bar a - t)^2 + \frac1R \sum_r (a_r - \bar a)^2$, once for each place.
"""

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
        variance.append(curves.var(axis=0).mean())
        error.append(((curves - truth) ** 2).mean())
    return {"bias2": np.array(bias2), "variance": np.array(variance), "error": np.array(error)}
