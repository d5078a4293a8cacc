"""You have the two divergences the wrong way round. The average is taken over the first argument: "kl"
averages over the truth, the reverse over the forecast."""

import numpy as np


def expected_log(a, b):
    with np.errstate(all="ignore"):
        return np.where(a > 0, a * np.log(b), 0).sum(axis=-1)


def kl(a, b):
    return expected_log(a, a) - expected_log(a, b)


def compare(p, Q):
    p = np.asarray(p) / np.sum(p)
    Q = np.asarray(Q) / np.sum(Q, axis=1, keepdims=True)
    m = (p + Q) / 2
    js = (kl(p, m) + kl(Q, m)) / 2
    return {"cross_entropy": -expected_log(p, Q), "kl": kl(Q, p), "reverse_kl": kl(p, Q), "js": js}
