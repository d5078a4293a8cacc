"""You average over all entries of the table of logarithms times one-hot labels, so your loss is divided
by the number of classes as well. Sum over the classes, average over the examples."""

import numpy as np
from scipy.optimize import minimize_scalar
from scipy.special import log_softmax


def cool(scores, y):
    labels = np.eye(scores.shape[1])[y]

    def loss(temperature):
        return -(labels * log_softmax(scores / temperature, axis=1)).mean()

    search = minimize_scalar(lambda u: loss(np.exp(u)), bounds=np.log([0.1, 1000]), method="bounded")
    return np.exp(search.x), loss(1), loss(np.exp(search.x))
