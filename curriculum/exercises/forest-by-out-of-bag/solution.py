"""Each forest is judged by trees that have not seen the row, so no data have to be set aside, and the
chosen forest is trained on everything.

A row that is in every sample has no such tree. `estimators_samples_` lists the rows of each tree's sample;
whoever is in all of them is left out of the mean, instead of being counted with a prediction of zero that
nobody made.

The spread comes from the trees one by one. It says how much they disagree, which is no interval for the
outcome: the noise of a single patient comes on top.
"""

import numpy as np
from sklearn.ensemble import RandomForestRegressor


def tune(X, y, X_new, options, trees, seed):
    """Out-of-bag errors of the options, the best option, its predictions and the spread of its trees."""
    errors, forests = [], []
    for option in options:
        forest = RandomForestRegressor(trees, max_features=option, random_state=seed, oob_score=True).fit(
            X, y
        )
        everywhere = np.ones(len(X), dtype=bool)
        for rows in forest.estimators_samples_:
            everywhere &= np.isin(np.arange(len(X)), rows)
        errors.append(np.mean((forest.oob_prediction_ - y)[~everywhere] ** 2))
        forests.append(forest)
    best = int(np.argmin(errors))
    each = np.array([tree.predict(X_new) for tree in forests[best].estimators_])
    return np.array(errors), options[best], each.mean(axis=0), each.std(axis=0)
