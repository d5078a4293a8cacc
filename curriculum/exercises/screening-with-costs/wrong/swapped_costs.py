"""Your threshold is upside down: the dearer a missed illness, the fewer you refer. Write the expected cost
of each decision before you divide: to refer costs something only if the patient is healthy."""

from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def screen(X_train, y_train, X_test, ill, cost_missed, cost_alarm):
    model = make_pipeline(StandardScaler(), LogisticRegression()).fit(X_train, y_train)
    p = model.predict_proba(X_test)[:, list(model.classes_).index(ill)]
    return p, p >= cost_missed / (cost_missed + cost_alarm)
