"""You put the costs into the fit as class weights. The decisions come out much the same, but `p` is no
longer a probability: it is shifted as if the ill were that much more frequent. Fit without weights, and use
the costs to decide."""

from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def screen(X_train, y_train, X_test, ill, cost_missed, cost_alarm):
    healthy = next(label for label in y_train if label != ill)
    weights = {ill: cost_missed, healthy: cost_alarm}
    model = make_pipeline(StandardScaler(), LogisticRegression(class_weight=weights)).fit(X_train, y_train)
    p = model.predict_proba(X_test)[:, list(model.classes_).index(ill)]
    return p, p >= 0.5
