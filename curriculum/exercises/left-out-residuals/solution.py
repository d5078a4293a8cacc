r"""The predictions are a linear function of the targets, $\hat y = H y$, and the leverage is the diagonal
of $H$: how much a target pulls on its own prediction.

Leave row $i$ out and fit again. The new plane would be the same if row $i$ were still there with a target
that lies *on* it, for such a point adds no error. So replace $y_i$ by $\hat y_i^{(-i)}$ in the full fit:
the prediction for row $i$ is then $\hat y_i^{(-i)}$ itself,

$$\hat y_i^{(-i)} = \hat y_i - h_{ii}\,\bigl(y_i - \hat y_i^{(-i)}\bigr).$$

Subtract both sides from $y_i$ and solve: $y_i - \hat y_i^{(-i)} = r_i / (1 - h_{ii})$. One fit gives all
$n$ answers. With an orthonormal basis $Q$ of the columns, $H = QQ^\top$, so the leverage is the squared
length of a row of $Q$.
"""

import numpy as np


def left_out(X, y):
    """Residual of each row by the model fitted to the other rows, and each row's leverage: two (n,) arrays."""
    columns = np.column_stack([np.ones(len(X)), X])
    Q = np.linalg.qr(columns)[0]
    leverage = (Q**2).sum(axis=1)
    return (y - Q @ (Q.T @ y)) / (1 - leverage), leverage
