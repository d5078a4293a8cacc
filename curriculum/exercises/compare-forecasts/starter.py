import numpy as np


def compare(p, Q):
    """Compare the truth p, (K,), with each forecast in Q, (m, K), in nats.

    Returns a dict of arrays of shape (m,): "cross_entropy", "kl", "reverse_kl" and "js".
    """
    ...
