"""Reports, beside the answer, whether the table survived the question."""

import numpy as np


def drive(module, counts, keep, given):
    before = counts.copy()
    distribution = module.ask(counts, keep, given)
    return {"distribution": distribution, "counts unchanged": bool(np.array_equal(before, counts))}
