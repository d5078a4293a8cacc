r"""Everything that learns from data goes into the pipeline: the medians, the means and scales, the choice
of columns, the weights. Then there is one object with one `fit`, and whoever hands it only the training
examples cannot leak.

The choice of columns is the leak that matters most. Among two hundred columns of noise, the ten that
happen to go along with `y` on *all* rows do so on the held-out rows too, so the validation error praises
them. The scaling leaks hardly anything. It is still moved into the pipeline, because that is less work
than arguing about it.

`PredefinedSplit` turns given fold numbers into splits, and `cross_val_predict` puts every prediction in
its place. A loop over the folds with `pipeline.fit` and `pipeline.predict` is as good.
"""

from sklearn.feature_selection import SelectKBest, f_regression
from sklearn.impute import SimpleImputer
from sklearn.linear_model import Ridge
from sklearn.model_selection import PredefinedSplit, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def honest_predictions(X, y, folds, k):
    """Predict every example by a model made without its fold.

    X: (n, d), may hold nan. y: (n,). folds: (n,), integers from 0. k: columns to keep.
    Returns predictions of shape (n,).
    """
    model = make_pipeline(
        SimpleImputer(strategy="median"),
        StandardScaler(),
        SelectKBest(f_regression, k=k),
        Ridge(alpha=1.0),
    )
    return cross_val_predict(model, X, y, cv=PredefinedSplit(folds))
