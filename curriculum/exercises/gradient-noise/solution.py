r"""One matrix holds all the examples' gradients: each row of `X` times its residual. Its mean is the full gradient, and the mean squared distance of its rows from that mean is $\sigma^2$.

The factor $\frac{n - B}{n - 1}$ is what drawing without replacement saves. For small batches it is nearly 1; at $B = n$ nothing is left to chance. Searching all batch sizes in one array is plain and fast enough; the first that satisfies the
condition is the smallest, as the spread falls with $B$.

Try the numbers along a real training run. Far from the minimum a handful of examples is enough. Close to it `enough` grows towards $n$, because the full gradient vanishes and $\sigma$ does not. Large-scale training raises its batch sizes for that reason.
"""

import numpy as np


def batch_noise(X, y, w, batch, share):
    """Full gradient (d,), spread of batch gradients, and the smallest batch whose spread is small enough."""
    n = len(X)
    gradients = (X @ w - y)[:, None] * X
    full = gradients.mean(axis=0)
    variance = np.mean(np.sum((gradients - full) ** 2, axis=1))
    sizes = np.arange(1, n + 1)
    spreads = np.sqrt(variance / sizes * (n - sizes) / (n - 1))
    enough = sizes[spreads <= share * np.linalg.norm(full)][0]
    return full, float(spreads[batch - 1]), int(enough)
