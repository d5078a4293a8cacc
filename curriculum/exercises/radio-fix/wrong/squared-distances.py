"""You compare squared distances with squared measurements. That avoids a root, but the errors of far masts are
then blown up by their distance, and the minimum lies elsewhere."""

import numpy as np
from scipy.optimize import least_squares


def locate(masts, measured, sigma, start):
    """The position that fits the distances best, (d,), and its covariance, (d, d)."""

    def residuals(p):
        return (((p - masts) ** 2).sum(axis=1) - np.square(measured)) / sigma

    def jacobian(p):
        away = p - masts
        return away / (np.linalg.norm(away, axis=1) * sigma)[:, None]

    position = least_squares(residuals, start).x
    J = jacobian(position)
    return position, np.linalg.inv(J.T @ J)
