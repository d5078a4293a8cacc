"""Your covariance uses the Jacobian at the first guess. The lines of sight are others there: take it at the
position that you found."""

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
    J = jacobian(start)
    return position, np.linalg.inv(J.T @ J)
