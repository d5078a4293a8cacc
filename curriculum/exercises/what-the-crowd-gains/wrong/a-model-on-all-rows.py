"""Your first column is the error of one model fitted to all training rows. That is a fair thing to compare
with, but the members of a crowd are fitted to bootstrap samples, and are a little worse. Ask the members."""

import numpy as np
from sklearn.ensemble import BaggingRegressor
from sklearn.linear_model import LinearRegression
from sklearn.tree import DecisionTreeRegressor


def gains(X_train, y_train, X_test, y_test, models, members, seed):
    base = {
        "tree": DecisionTreeRegressor(random_state=0),
        "stump": DecisionTreeRegressor(max_depth=1),
        "line": LinearRegression(),
    }
    table = []
    for model in models:
        crowd = BaggingRegressor(base[model], n_estimators=members, random_state=seed).fit(X_train, y_train)
        each = np.array([member.predict(X_test) for member in crowd.estimators_])
        average = each.mean(axis=0)
        error = np.mean((base[model].fit(X_train, y_train).predict(X_test) - y_test) ** 2)
        together = np.mean((average - y_test) ** 2)
        table.append([error, np.mean((each - average) ** 2), together, 1 - together / error])
    return np.array(table)
