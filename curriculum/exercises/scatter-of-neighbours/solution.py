r"""A bootstrap sample is `X[rows]`: indexing with repeated indices repeats the examples, and that is the
point, since a training set in which an example counts twice is a training set that might have been.

The predictions of all draws form a table of shape `(R, m)`. Three averages of it are all there is: the
error of the entries, the error of the column means, and the variance down the columns. The first is the
sum of the other two.

With `k = 1` the variance is large and averaging saves much; with large `k` every model already averages,
the models resemble each other, and there is little left to save. Bias stays invisible: it is part of
`averaged`, mixed with the noise in `y_new`.
"""

import numpy as np
from sklearn.neighbors import KNeighborsRegressor


def scatter(X, y, X_new, y_new, draws, ks):
    """Error of single bootstrap models, of their average, and the variance between them, for each k.

    X: (n, d). y: (n,). X_new: (m, d). y_new: (m,). draws: (R, n) row indices. ks: (g,).
    Returns a dict of arrays of shape (g,): "single", "averaged", "variance".
    """
    single, averaged, variance = [], [], []
    for k in ks:
        models = [KNeighborsRegressor(n_neighbors=int(k)).fit(X[rows], y[rows]) for rows in draws]
        predicted = np.array([model.predict(X_new) for model in models])
        single.append(((predicted - y_new) ** 2).mean())
        averaged.append(((predicted.mean(axis=0) - y_new) ** 2).mean())
        variance.append(predicted.var(axis=0).mean())
    return {"single": np.array(single), "averaged": np.array(averaged), "variance": np.array(variance)}
