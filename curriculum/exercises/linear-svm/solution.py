r"""An example takes part only while it is short of its kerb, $y_i s_i < 1$. All others have a loss of zero
and a slope of zero, so the sums run over a mask.

The penalty pulls $w$ towards zero in every step, the examples in the street push it back. Where the two
balance, $w$ is a sum of examples: the support vectors.

A subgradient points into the half-space where the minimum lies, not necessarily downhill: on a kink a step
can raise $J$. So the walk remembers the best point. The steps shrink like $1/\sqrt t$, slowly enough to get
anywhere and fast enough to settle.
"""

import numpy as np


def distances(w, b, X, y):
    """Signed distance of every example from the border, positive on its right side; shape (n,)."""
    return y * (X @ w + b) / np.linalg.norm(w)


def objective(w, b, X, y, C):
    """Half the squared length of w plus C times the summed hinge losses, a float."""
    return w @ w / 2 + C * np.maximum(0, 1 - y * (X @ w + b)).sum()


def subgradient(w, b, X, y, C):
    """A subgradient of the objective: (dw, db), of shape (d,) and a float."""
    short = y * (X @ w + b) < 1
    return w - C * y[short] @ X[short], -C * y[short].sum()


def fit(X, y, C, rate, steps):
    """The best point of a subgradient walk from zero: (w, b), of shape (d,) and a float."""
    w, b = np.zeros(X.shape[1]), 0.0
    best = objective(w, b, X, y, C), w, b
    for t in range(1, steps + 1):
        dw, db = subgradient(w, b, X, y, C)
        w, b = w - rate / np.sqrt(t) * dw, b - rate / np.sqrt(t) * db
        value = objective(w, b, X, y, C)
        if value < best[0]:
            best = value, w, b
    return best[1], best[2]
