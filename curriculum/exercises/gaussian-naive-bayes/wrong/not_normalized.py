"""Your logarithms are those of prior times density, which do not sum to one. Subtract the logarithm of their sum."""

import numpy as np


def log_posteriors(X, y, new, smoothing):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    classes = np.unique(y)
    members = [X[y == c] for c in classes]
    prior = np.array([len(group) for group in members]) / len(X)
    means = np.array([group.mean(axis=0) for group in members])
    variances = np.array([group.var(axis=0) for group in members]) + smoothing * X.var(axis=0).max()
    deviations = np.asarray(new)[:, None] - means
    log_density = -0.5 * (np.log(2 * np.pi * variances) + deviations**2 / variances)
    joint = np.log(prior) + log_density.sum(axis=2)
    return classes, joint
