"""You divide the disagreement by one less than the number of members, as if they were a sample. They are
the whole crowd, and only with the plain mean does the identity hold."""

import numpy as np
from sklearn.ensemble import BaggingRegressor
from sklearn.linear_model import LinearRegression
from sklearn.tree import DecisionTreeRegressor


def gains(X_train, y_train, X_test, y_test, models, members, seed):
    base = {
        "tree": DecisionTreeRegressor(),
        "stump": DecisionTreeRegressor(max_depth=1),
        "line": LinearRegression(),
    }
    table = []
    for model in models:
        crowd = BaggingRegressor(base[model], n_estimators=members, random_state=seed).fit(X_train, y_train)
        each = np.array([member.predict(X_test) for member in crowd.estimators_])
        average = each.mean(axis=0)
        error = np.mean((each - y_test) ** 2)
        together = np.mean((average - y_test) ** 2)
        table.append([error, np.mean((each - average) ** 2) * members / max(members - 1, 1), together, 1 - together / error])
    return np.array(table)
