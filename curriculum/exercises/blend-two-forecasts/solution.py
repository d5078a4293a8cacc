r"""Write the blend's error as $e_2 + w\,(e_1 - e_2)$: start from the second model and go a share $w$ of the way to the first. With
$d = e_1 - e_2$ its variance is a parabola in $w$,

$$ \operatorname{Var}(e_2) + 2w \operatorname{Cov}(e_2, d) + w^2 \operatorname{Var}(d), $$

with its bottom at $w = -\operatorname{Cov}(e_2, d) / \operatorname{Var}(d)$. Multiplied out, that is
$(\sigma_2^2 - c) / (\sigma_1^2 + \sigma_2^2 - 2c)$, where $c$ is the covariance of the two errors. (In a
covariance it is enough to subtract the mean of one of the two: the deviations of that one sum to zero.)

If the errors are uncorrelated, the weights are in inverse proportion to the variances, and both are positive. A covariance above the smaller
variance makes the worse model's weight *negative*: what it gets wrong tells you what the better one got wrong too. Such weights
are right for these occasions and fragile on new ones.
"""

import numpy as np


def blend(first, second):
    """Weight on the first model with the smallest error variance, and the blend's standard deviation."""
    apart = first - second
    squares = np.var(apart)
    shared = np.mean((second - second.mean()) * apart)
    w = -shared / squares if squares > 0 else 0.5
    return w, np.std(second + w * apart)
