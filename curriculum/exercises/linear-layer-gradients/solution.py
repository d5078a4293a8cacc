r"""Everything begins with the gradient by the predictions, $G = \tfrac2n (P - Y)$, of the shape of $P$. A weight $W_{aj}$ acts on
column $j$ of $P$, in every example, with the factor $X_{ia}$:

$$\frac{\partial L}{\partial W_{aj}} = \sum_i X_{ia} G_{ij} = (X^\top G)_{aj} .$$

The bias acts on every example with factor 1, so its gradient is the sum down the columns. And $X_{ia}$ acts on all outputs of its own
example: $\sum_j G_{ij} W_{aj} = (G W^\top)_{ia}$.

If you forget which transpose goes where, the shapes tell you: $(d, n)(n, k)$ and $(n, k)(k, d)$ are the only products that fit, as long as
$n$, $d$ and $k$ differ.
"""

import numpy as np


def gradients(X, W, b, Y):
    """Loss of P = X W + b and its gradients: (float, (d, k), (k,), (n, d))."""
    residual = X @ W + b - Y
    G = 2 * residual / len(X)
    loss = float(np.sum(residual**2) / len(X))
    return loss, X.T @ G, G.sum(axis=0), G @ W.T
