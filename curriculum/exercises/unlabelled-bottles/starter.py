import numpy as np
from sklearn.linear_model import LogisticRegression


def name_bottles(X_train, y_train, X_new, names, margin):
    """Probabilities in the order of names, the most probable wine, and whether the runner-up is close."""
    ...
