"""You leave out every value that either side calls impossible. Leaving out the zeros of the first
argument is right; a zero of the second where the first is positive makes the sum infinite."""

import numpy as np


def expected_log(a, b):
    with np.errstate(all="ignore"):
        return np.where((a > 0) & (b > 0), a * np.log(b), 0).sum(axis=-1)


def kl(a, b):
    with np.errstate(all="ignore"):
        return np.where((a > 0) & (b > 0), a * (np.log(a) - np.log(b)), 0).sum(axis=-1)


def compare(p, Q):
    p = np.asarray(p) / np.sum(p)
    Q = np.asarray(Q) / np.sum(Q, axis=1, keepdims=True)
    m = (p + Q) / 2
    js = (kl(p, m) + kl(Q, m)) / 2
    return {"cross_entropy": -expected_log(p, Q), "kl": kl(p, Q), "reverse_kl": kl(Q, p), "js": js}
