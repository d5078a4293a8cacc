"""You hand the metrics the predicted labels. They are a ranking with two levels only, so the ROC curve has one corner,
and its area is the mean of the two classes' recalls. Use the probabilities."""

from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, roc_auc_score


def evaluate(X_train, y_train, X_test, y_test, positive):
    model = LogisticRegression().fit(X_train, y_train)
    called = model.predict(X_test) == positive
    return roc_auc_score(y_test == positive, called), average_precision_score(y_test == positive, called)
