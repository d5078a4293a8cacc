"""You divide the residuals by the variance. The solver squares them, so dividing by sigma is enough: the square
then has the variance below it."""

import numpy as np
from scipy.optimize import least_squares


def locate(masts, measured, sigma, start):
    """The position that fits the distances best, (d,), and its covariance, (d, d)."""

    def residuals(p):
        return (np.linalg.norm(p - masts, axis=1) - measured) / sigma**2

    def jacobian(p):
        away = p - masts
        return away / (np.linalg.norm(away, axis=1) * sigma**2)[:, None]

    position = least_squares(residuals, start, jac=jacobian).x
    J = jacobian(position)
    return position, np.linalg.inv(J.T @ J)
