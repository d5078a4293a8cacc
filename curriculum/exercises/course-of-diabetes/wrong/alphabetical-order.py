"""The ordered words are coded by the alphabet: "high" becomes 0 and "low" 1. `OrdinalEncoder` cannot know what the words mean; give it the
lists."""

from sklearn.compose import ColumnTransformer
from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, OrdinalEncoder, StandardScaler


def predict_course(train, y, test, numbers, orders, names):
    encode = ColumnTransformer(
        [
            ("numbers", StandardScaler(), numbers),
            ("orders", OrdinalEncoder(categories=[sorted(words) for words in orders.values()]), list(orders)),
            ("names", OneHotEncoder(handle_unknown="ignore"), names),
        ]
    )
    return make_pipeline(encode, Ridge(alpha=1.0)).fit(train, y).predict(test)
