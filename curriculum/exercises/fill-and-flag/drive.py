"""Hands over the two tables and reports whether they come back as they were."""

import numpy as np


def drive(module, train, test):
    given = train.copy(), test.copy()
    filled = module.fill_and_flag(*given)
    kept = all(np.array_equal(a, b, equal_nan=True) for a, b in zip(given, (train, test), strict=True))
    return {"filled": filled, "inputs kept": kept}
