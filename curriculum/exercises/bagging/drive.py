"""Hands the learner's function a way of fitting models, built from plain data, and counts how often it is
called."""

import numpy as np


def mean_model(A, t):
    value = t.mean()
    return lambda rows: np.full(len(rows), value)


def nearest_model(A, t):
    """The target of the nearest training row; of equally near rows, their mean, so that repeats count."""

    def predict(rows):
        distances = ((rows[:, None] - A) ** 2).sum(axis=2)
        nearest = distances == distances.min(axis=1, keepdims=True)
        return nearest @ t / nearest.sum(axis=1)

    return predict


def line_model(A, t):
    middle = A.mean(axis=0)
    w = np.linalg.lstsq(A - middle, t - t.mean())[0]
    return lambda rows: (rows - middle) @ w + t.mean()


MODELS = {"mean": mean_model, "nearest": nearest_model, "line": line_model}


def drive(module, X, y, X_new, model, samples):
    calls = 0

    def fit(A, t):
        nonlocal calls
        calls += 1
        return MODELS[model](np.array(A, dtype=float), np.array(t, dtype=float))

    return {"result": module.bagging(X, y, X_new, fit, samples), "calls": calls}
