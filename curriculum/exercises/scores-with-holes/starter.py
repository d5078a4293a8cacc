import numpy as np
from sklearn.impute import SimpleImputer
from sklearn.linear_model import Ridge
from sklearn.preprocessing import StandardScaler


def fold_scores(X, y, fold, alpha):
    """R² on each fold of ridge regression after filling and scaling, shape (number of folds,)."""
    ...
