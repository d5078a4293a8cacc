"""You count every row once, so large folds weigh more. The task takes the mean over folds, each with the same weight."""

from sklearn.model_selection import PredefinedSplit, cross_val_predict
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def tune(X, y, folds, ks, new):
    def model(k):
        return make_pipeline(StandardScaler(), KNeighborsClassifier(n_neighbors=k))

    def accuracy(k):
        return float((cross_val_predict(model(k), X, y, cv=PredefinedSplit(folds)) == y).mean())

    accuracies = [accuracy(k) for k in ks]
    best = max(k for k, accuracy in zip(ks, accuracies, strict=True) if accuracy > max(accuracies) - 1e-9)
    return accuracies, best, model(best).fit(X, y).predict(new)
