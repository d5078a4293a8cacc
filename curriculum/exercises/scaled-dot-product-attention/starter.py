import numpy as np


def attention(Q, K, V, mask=None):
    """Return (output, weights) of scaled dot-product attention.

    Q is (..., n, d_k), K (..., m, d_k), V (..., m, d_v); mask broadcasts to (..., n, m), True where a
    query may look. The results have the shapes (..., n, d_v) and (..., n, m).
    """
    ...
