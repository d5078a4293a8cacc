"""You compute the probabilities first and keep them away from zero by clipping. The dearest mistakes,
where the model gave next to nothing to the truth, are then cheaper than they are. Compute the logarithms
from the scores, with `log_softmax` or by subtracting `logsumexp`."""

import numpy as np
from scipy.optimize import minimize_scalar
from scipy.special import softmax


def cool(scores, y):
    def loss(temperature):
        q = softmax(scores / temperature, axis=1)[np.arange(len(y)), y]
        return -np.log(np.clip(q, 1e-15, 1)).mean()

    search = minimize_scalar(lambda u: loss(np.exp(u)), bounds=np.log([0.1, 1000]), method="bounded")
    return np.exp(search.x), loss(1), loss(np.exp(search.x))
