"""You leave out the shares of the classes. A rare class then looks as likely as a frequent one: add the logarithm of the prior."""

import numpy as np


def log_posteriors(X, y, new, smoothing):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    classes = np.unique(y)
    members = [X[y == c] for c in classes]
    means = np.array([group.mean(axis=0) for group in members])
    variances = np.array([group.var(axis=0) for group in members]) + smoothing * X.var(axis=0).max()
    deviations = np.asarray(new)[:, None] - means
    log_density = -0.5 * (np.log(2 * np.pi * variances) + deviations**2 / variances)
    joint = log_density.sum(axis=2)
    return classes, joint - np.logaddexp.reduce(joint, axis=1, keepdims=True)
