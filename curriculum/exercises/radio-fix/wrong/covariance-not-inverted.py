"""You return J transposed times J itself, the *precision*: it is large where the position is well known. The
covariance is its inverse."""

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
    J = jacobian(position)
    return position, J.T @ J
