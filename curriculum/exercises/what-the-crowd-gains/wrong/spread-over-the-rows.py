"""You measure how the predictions vary from one test row to another. Disagreement is about the members: for
each row, how far they are from *their* average on that row. Average over the members first."""

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
        table.append([error, np.mean((each - each.mean(axis=1, keepdims=True)) ** 2), together, 1 - together / error])
    return np.array(table)
