r"""The loss of one example is $\ln \sum_j e^{\beta s_j} - \beta s_y$ with $\beta = 1/T$: a log-sum-exp of
linear functions, which is convex, minus a linear one. An average of convex functions is convex, so any
search that narrows an interval finds the bottom.

`log_softmax` subtracts the largest score of the row before it takes exponentials. Without that, scores in
the thousands overflow, and the logarithm of a probability that has been rounded to zero is minus
infinity.

The search runs over $\ln T$, because 0.1 and 1000 are four powers of ten apart and a step should mean the
same everywhere. One parameter cannot change which class is first. It can make the certainty honest, and
so it needs few held-out examples.
"""

import numpy as np
from scipy.optimize import minimize_scalar
from scipy.special import log_softmax


def cool(scores, y):
    """The temperature that minimizes the cross-entropy of scores, (n, K), for the classes y, (n,).

    Returns (temperature, loss at temperature 1, loss at the temperature returned), in nats.
    """

    def loss(temperature):
        return -log_softmax(scores / temperature, axis=1)[np.arange(len(y)), y].mean()

    search = minimize_scalar(lambda u: loss(np.exp(u)), bounds=np.log([0.1, 1000]), method="bounded")
    temperature = float(np.exp(search.x))
    return temperature, loss(1), loss(temperature)
