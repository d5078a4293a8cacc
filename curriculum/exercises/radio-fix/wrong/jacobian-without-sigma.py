"""Your position is right, but your covariance uses the bare unit vectors and forgets how exact the masts are:
doubling every sigma would not change it. Use the Jacobian of the *weighted* residuals."""

import numpy as np
from scipy.optimize import least_squares


def locate(masts, measured, sigma, start):
    """The position that fits the distances best, (d,), and its covariance, (d, d)."""

    def residuals(p):
        return (np.linalg.norm(p - masts, axis=1) - measured) / sigma

    def jacobian(p):
        away = p - masts
        return away / (np.linalg.norm(away, axis=1) * sigma)[:, None]

    position = least_squares(residuals, start, jac=jacobian).x
    J = jacobian(position) * np.asarray(sigma)[:, None]
    return position, np.linalg.inv(J.T @ J)
