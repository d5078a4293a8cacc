"""You add a tiny number inside the logarithms. An impossible thing that happens then costs about 27 nats
instead of infinitely many, and forecasts that should be ruled out look merely poor. Treat zeros as what
they are."""

import numpy as np

TINY = 1e-12


def kl(a, b):
    return (a * np.log((a + TINY) / (b + TINY))).sum(axis=-1)


def compare(p, Q):
    p = np.asarray(p) / np.sum(p)
    Q = np.asarray(Q) / np.sum(Q, axis=1, keepdims=True)
    m = (p + Q) / 2
    js = (kl(p, m) + kl(Q, m)) / 2
    return {"cross_entropy": -(p * np.log(Q + TINY)).sum(axis=1), "kl": kl(p, Q), "reverse_kl": kl(Q, p), "js": js}
