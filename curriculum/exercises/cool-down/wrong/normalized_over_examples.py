"""You normalize down the columns, over the examples. It is the classes of one example whose probabilities
sum to one: that is the last axis."""

import numpy as np
from scipy.optimize import minimize_scalar
from scipy.special import log_softmax


def cool(scores, y):
    def loss(temperature):
        return -log_softmax(scores / temperature, axis=0)[np.arange(len(y)), y].mean()

    search = minimize_scalar(lambda u: loss(np.exp(u)), bounds=np.log([0.1, 1000]), method="bounded")
    return np.exp(search.x), loss(1), loss(np.exp(search.x))
