"""A `ColumnTransformer` is the table of the task, written in code: a name, an encoder, the columns it gets. It picks columns by name, so
their order in `test` does not matter, and it remembers what it learned, so a new patient is encoded like the old ones.

`OrdinalEncoder` must be told the order: left alone it sorts the words, and "high" comes before "low". `OneHotEncoder` with
`handle_unknown="ignore"` writes zeros for a word that it has not met, where the default stops with an error. All words keep their column,
since the ridge penalty makes the solution unique anyway and should treat the words alike.
"""

from sklearn.compose import ColumnTransformer
from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, OrdinalEncoder, StandardScaler


def predict_course(train, y, test, numbers, orders, names):
    """Predictions of a ridge regression on properly encoded columns, shape (rows of test,)."""
    encode = ColumnTransformer(
        [
            ("numbers", StandardScaler(), numbers),
            ("orders", OrdinalEncoder(categories=list(orders.values())), list(orders)),
            ("names", OneHotEncoder(handle_unknown="ignore"), names),
        ]
    )
    return make_pipeline(encode, Ridge(alpha=1.0)).fit(train, y).predict(test)
