import numpy as np
from sklearn.linear_model import LogisticRegression


def screen(X_train, y_train, X_test, ill, cost_missed, cost_alarm):
    """Probability of being ill and the cheaper decision for each test patient: (p, refer), both (m,)."""
    ...
