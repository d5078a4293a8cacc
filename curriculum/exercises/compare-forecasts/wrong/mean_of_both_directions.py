"""For the Jensen-Shannon divergence you average the two directions. That is another quantity, and it is
infinite as soon as either side has a zero. Measure both from their middle instead."""

import numpy as np


def expected_log(a, b):
    with np.errstate(all="ignore"):
        return np.where(a > 0, a * np.log(b), 0).sum(axis=-1)


def kl(a, b):
    return expected_log(a, a) - expected_log(a, b)


def compare(p, Q):
    p = np.asarray(p) / np.sum(p)
    Q = np.asarray(Q) / np.sum(Q, axis=1, keepdims=True)
    js = (kl(p, Q) + kl(Q, p)) / 2
    return {"cross_entropy": -expected_log(p, Q), "kl": kl(p, Q), "reverse_kl": kl(Q, p), "js": js}
