"""You standardize the test patients by their own mean and scale. Whether somebody is ill would then depend
on who else is in the waiting room, and a single patient would always be average. Use the training patients'
mean and scale."""

from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler


def screen(X_train, y_train, X_test, ill, cost_missed, cost_alarm):
    model = LogisticRegression().fit(StandardScaler().fit_transform(X_train), y_train)
    p = model.predict_proba(StandardScaler().fit_transform(X_test))[:, list(model.classes_).index(ill)]
    return p, (1 - p) * cost_alarm <= p * cost_missed
