"""Scaler and classifier go into one pipeline, and the pipeline into the cross-validation. For each fold it is fitted anew, scale
included, on the other rows; nothing that a held-out row says can reach the model that judges it. `PredefinedSplit` turns the given
folds into what `cross_val_score` expects.

The mean over folds counts every fold equally. Rounding can part accuracies that are equal on paper, so ties are taken with a
little slack, and the largest of them wins: more neighbours are the calmer choice.
"""

from sklearn.model_selection import PredefinedSplit, cross_val_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def tune(X, y, folds, ks, new):
    """Cross-validated accuracy of each k in ks, the best k, and the labels it gives to new (m, d)."""

    def model(k):
        return make_pipeline(StandardScaler(), KNeighborsClassifier(n_neighbors=k))

    accuracies = [float(cross_val_score(model(k), X, y, cv=PredefinedSplit(folds)).mean()) for k in ks]
    best = max(k for k, accuracy in zip(ks, accuracies, strict=True) if accuracy > max(accuracies) - 1e-9)
    return accuracies, best, model(best).fit(X, y).predict(new)
