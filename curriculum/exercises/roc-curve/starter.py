import numpy as np


def roc(y, score):
    """False positive rates, true positive rates and the area under the ROC curve."""
    ...
