"""Two things are learned from the training samples, the mean and the components, and both are applied
unchanged to whatever comes later. What is learned anew on new data has nothing to say about whether they
are *like* the old.

$C^\\top C$ is the orthogonal projection onto the directions that were kept. The error is what lies outside
them: small for samples that vary the way the training samples do, large for those that break the pattern,
which is why it serves to detect anomalies. On the training samples themselves the errors sum to $(n - 1)$
times the variances of the components that were dropped. With $k = 0$ the product with an empty $C$ is zero,
and the mean alone remains: no special case is needed."""

import numpy as np


def reconstruct(train, new, k):
    """Return (restored, errors): `new` compressed to k components of `train` and restored; what that loses.

    train is (n, d) and new (m, d). The results have the shapes (m, d) and (m,).
    """
    train, new = np.asarray(train, dtype=float), np.asarray(new, dtype=float)
    mean = train.mean(axis=0)
    components = np.linalg.svd(train - mean, full_matrices=False)[2][:k]

    compressed = (new - mean) @ components.T
    restored = mean + compressed @ components
    return restored, np.sum((new - restored) ** 2, axis=1)
