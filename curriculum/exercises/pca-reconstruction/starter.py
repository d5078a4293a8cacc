import numpy as np


def reconstruct(train, new, k):
    """Return (restored, errors): `new` compressed to k components of `train` and restored; what that loses.

    train is (n, d) and new (m, d). The results have the shapes (m, d) and (m,).
    """
    ...
