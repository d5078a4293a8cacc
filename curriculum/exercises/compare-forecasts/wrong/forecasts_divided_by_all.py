"""You divide all forecasts by one grand total, so a single forecast does not sum to one. Divide each row
by its own sum."""

import numpy as np


def expected_log(a, b):
    with np.errstate(all="ignore"):
        return np.where(a > 0, a * np.log(b), 0).sum(axis=-1)


def kl(a, b):
    return expected_log(a, a) - expected_log(a, b)


def compare(p, Q):
    p = np.asarray(p) / np.sum(p)
    Q = np.asarray(Q) / np.sum(Q)
    m = (p + Q) / 2
    js = (kl(p, m) + kl(Q, m)) / 2
    return {"cross_entropy": -expected_log(p, Q), "kl": kl(p, Q), "reverse_kl": kl(Q, p), "js": js}
