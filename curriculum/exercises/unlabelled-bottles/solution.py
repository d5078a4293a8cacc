"""`predict_proba` has a column for each wine that the model has met, in the order of `classes_`, which is
sorted. The cellar's list has another order and may be longer. So start from zeros and fill in the columns
by name.

How close a call is has to do with the two largest shares, whichever wines they belong to: sort each row and
take the last two. A large first share leaves no room for a close second, but a moderate one need not have
any: 0.4 against twenty times 0.03 is a clear lead.
"""

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def name_bottles(X_train, y_train, X_new, names, margin):
    """Probabilities in the order of names, the most probable wine, and whether the runner-up is close."""
    model = make_pipeline(StandardScaler(), LogisticRegression()).fit(X_train, y_train)
    table = np.zeros((len(X_new), len(names)))
    table[:, [names.index(wine) for wine in model.classes_]] = model.predict_proba(X_new)
    ranked = np.sort(table, axis=1)
    return table, [names[i] for i in table.argmax(axis=1)], ranked[:, -1] - ranked[:, -2] < margin
