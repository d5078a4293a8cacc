"""Every mast counts the same in your misfit, the exact ones and the poor ones. Divide each residual, and its row
of the Jacobian, by the sigma of its mast."""

import numpy as np
from scipy.optimize import least_squares


def locate(masts, measured, sigma, start):
    """The position that fits the distances best, (d,), and its covariance, (d, d)."""

    def residuals(p):
        return (np.linalg.norm(p - masts, axis=1) - measured)

    def jacobian(p):
        away = p - masts
        return away / np.linalg.norm(away, axis=1)[:, None]

    position = least_squares(residuals, start, jac=jacobian).x
    J = jacobian(position)
    return position, np.linalg.inv(J.T @ J)
