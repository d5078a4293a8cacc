r"""Everything is made of one sum, $\sum_k a_k \ln b_k$, in which a zero in front wins over an infinite
logarithm. `np.where` cannot express that after the multiplication, because `0 * -inf` is already `nan`,
so the logarithm is replaced by 0 *before* it meets the factor. A positive factor keeps its $-\infty$, and
the sum is infinite, as it should be.

Taking $\ln a - \ln b$ apart, instead of $\ln (a / b)$, keeps quotients of very small shares from
overflowing.

The middle $m$ is positive wherever $p$ or $q$ is. That is why the Jensen-Shannon divergence is always
finite.
"""

import numpy as np


def expected_log(a, b):
    """The sum over the last axis of a ln b, where 0 ln b is 0."""
    with np.errstate(divide="ignore"):
        return (a * np.where(a > 0, np.log(b), 0)).sum(axis=-1)


def divergence(a, b):
    """The Kullback-Leibler divergence of b from a, along the last axis, in nats."""
    return expected_log(a, a) - expected_log(a, b)


def compare(p, Q):
    """Compare the truth p, (K,), with each forecast in Q, (m, K), in nats.

    Returns a dict of arrays of shape (m,): "cross_entropy", "kl", "reverse_kl" and "js".
    """
    p = np.asarray(p) / np.sum(p)
    Q = np.asarray(Q) / np.sum(Q, axis=1, keepdims=True)
    middle = (p + Q) / 2
    return {
        "cross_entropy": -expected_log(p, Q),
        "kl": divergence(p, Q),
        "reverse_kl": divergence(Q, p),
        "js": (divergence(p, middle) + divergence(Q, middle)) / 2,
    }
