"""These are the areas on the training data, on which the model was fitted. They flatter it. Score the test data."""

from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, roc_auc_score


def evaluate(X_train, y_train, X_test, y_test, positive):
    model = LogisticRegression().fit(X_train, y_train)
    score = model.predict_proba(X_train)[:, list(model.classes_).index(positive)]
    return roc_auc_score(y_train == positive, score), average_precision_score(y_train == positive, score)
