"""The ROC area is right. For the average precision you join the points of the precision-recall curve by straight lines and
take the area, which is another number: precision does not change linearly between two thresholds. Sum precision times
the step in recall."""

from sklearn.linear_model import LogisticRegression
from sklearn.metrics import auc, precision_recall_curve, roc_auc_score


def evaluate(X_train, y_train, X_test, y_test, positive):
    model = LogisticRegression().fit(X_train, y_train)
    score = model.predict_proba(X_test)[:, list(model.classes_).index(positive)]
    precision, recall, _ = precision_recall_curve(y_test == positive, score)
    return roc_auc_score(y_test == positive, score), auc(recall, precision)
