r"""The Jacobian is used twice. It tells the solver where to go, and at the end it tells how far errors spread. In the linear
approximation the position answers errors $e$ of the weighted residuals with $\delta = -(J^\top J)^{-1} J^\top e$. As $e$ has the
covariance $I$, $\delta$ has $(J^\top J)^{-1} J^\top J (J^\top J)^{-1} = (J^\top J)^{-1}$.

Look at the ellipse in the picture: it is short along the line of sight of the exact mast, and long across it, where only the poorer
ones measure. No better algorithm can mend that; another mast in another place can.
"""

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
    return position, np.linalg.inv(J.T @ J)
