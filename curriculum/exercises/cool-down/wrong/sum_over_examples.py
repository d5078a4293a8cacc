"""You add up the losses of the examples. The temperature is right, but the loss is the mean: divide by
the number of examples, so that it can be compared."""

import numpy as np
from scipy.optimize import minimize_scalar
from scipy.special import log_softmax


def cool(scores, y):
    def loss(temperature):
        return -log_softmax(scores / temperature, axis=1)[np.arange(len(y)), y].sum()

    search = minimize_scalar(lambda u: loss(np.exp(u)), bounds=np.log([0.1, 1000]), method="bounded")
    return np.exp(search.x), loss(1), loss(np.exp(search.x))
