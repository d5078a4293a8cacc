"""You fit on the raw measurements. The L2 penalty then weighs a column by its unit: a measurement of small
numbers needs large weights and is punished for them. Standardize first."""

from sklearn.linear_model import LogisticRegression


def screen(X_train, y_train, X_test, ill, cost_missed, cost_alarm):
    model = LogisticRegression(max_iter=5000).fit(X_train, y_train)
    p = model.predict_proba(X_test)[:, list(model.classes_).index(ill)]
    return p, (1 - p) * cost_alarm <= p * cost_missed
