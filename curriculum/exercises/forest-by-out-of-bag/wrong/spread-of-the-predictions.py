"""Your spread is that of the predictions over the new rows, one number for all. Asked for is how far the
*trees* are apart, for each row."""

import numpy as np
from sklearn.ensemble import RandomForestRegressor


def tune(X, y, X_new, options, trees, seed):
    errors, forests = [], []
    for option in options:
        forest = RandomForestRegressor(trees, max_features=option, random_state=seed, oob_score=True).fit(X, y)
        everywhere = np.ones(len(X), dtype=bool)
        for rows in forest.estimators_samples_:
            everywhere &= np.isin(np.arange(len(X)), rows)
        errors.append(np.mean((forest.oob_prediction_ - y)[~everywhere] ** 2))
        forests.append(forest)
    best = int(np.argmin(errors))
    each = np.array([tree.predict(X_new) for tree in forests[best].estimators_])
    return np.array(errors), options[best], each.mean(axis=0), np.full(len(X_new), each.mean(axis=0).std())
