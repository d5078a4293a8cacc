import numpy as np


def bagging(X, y, X_new, fit, samples):
    """Average of models fitted to bootstrap samples, and their verdict on rows they have not seen.

    Returns predictions (m,), unseen (n,) with NaN where no model can judge, and the out-of-bag error.
    """
    ...
