"""You choose the temperature by the share of right answers. Dividing all scores by the same number does
not change which is largest, so every temperature is as good as the next; choose by the cross-entropy."""

import numpy as np
from scipy.optimize import minimize_scalar
from scipy.special import log_softmax


def cool(scores, y):
    def loss(temperature):
        return -log_softmax(scores / temperature, axis=1)[np.arange(len(y)), y].mean()

    temperatures = [1.0, 0.1, 0.3, 3.0, 10.0, 30.0, 100.0, 300.0, 1000.0]
    hits = [((scores / t).argmax(axis=1) == y).mean() for t in temperatures]
    best = temperatures[int(np.argmax(hits))]
    return best, loss(1), loss(best)
