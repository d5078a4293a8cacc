import numpy as np
from sklearn.linear_model import LogisticRegression


def evaluate(X_train, y_train, X_test, y_test, positive):
    """Area under the ROC curve and average precision of a logistic regression on the test data."""
    ...
