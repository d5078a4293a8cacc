r"""Collect the members' predictions in one array, a row for each member. Then every number is a mean of it.

That members' error minus disagreement is the crowd's error holds at every test row: write
$f_b - y = (f_b - \bar f) + (\bar f - y)$ and square; the mixed term vanishes in the mean over the members.
So the crowd cannot be worse than its average member, and it gains only where members differ. Trees grown
deep differ much. A line moves less from one bootstrap sample to the next, and the average of lines is a
line again: close to the one that a single fit to all rows would have given.
"""

import numpy as np
from sklearn.ensemble import BaggingRegressor
from sklearn.linear_model import LinearRegression
from sklearn.tree import DecisionTreeRegressor


def gains(X_train, y_train, X_test, y_test, models, members, seed):
    """Members' error, disagreement, crowd's error and gain of each bagged model: shape (len(models), 4)."""
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
        table.append([error, np.mean((each - average) ** 2), together, 1 - together / error])
    return np.array(table)
