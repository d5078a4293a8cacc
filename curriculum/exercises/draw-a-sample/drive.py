"""Draws once, again from the same state, and then two hundred times from one generator."""

import random

import numpy as np

TIMES = 200


def drive(module, stratum, n, seed):
    draws = []
    for state in (1, 2):
        np.random.seed(state)  # whoever does not use rng gets another sample the second time
        random.seed(state)
        draws.append(module.draw(stratum.copy(), n, np.random.default_rng(seed)))
    rng = np.random.default_rng(seed + 1)
    draws += [module.draw(stratum.copy(), n, rng) for _ in range(TIMES)]
    return [np.asarray(d) for d in draws]
