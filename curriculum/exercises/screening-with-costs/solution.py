r"""Two decisions that are often one line of code are kept apart here: what is likely, and what to do about
it.

The pipeline learns mean and scale from the training patients and applies the same to whoever comes later, a
single patient included. `classes_` says which column of `predict_proba` belongs to the ill: scikit-learn
sorts the labels.

To refer costs $(1 - p)\,c_\text{alarm}$ on average, to send home $p\,c_\text{missed}$. Referring is cheaper
from

$$p \ge \frac{c_\text{alarm}}{c_\text{alarm} + c_\text{missed}}$$

on. The threshold is one half only when both errors cost the same. Change the costs, and no model has to be
fitted again.
"""

from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def screen(X_train, y_train, X_test, ill, cost_missed, cost_alarm):
    """Probability of being ill and the cheaper decision for each test patient: (p, refer), both (m,)."""
    model = make_pipeline(StandardScaler(), LogisticRegression()).fit(X_train, y_train)
    p = model.predict_proba(X_test)[:, list(model.classes_).index(ill)]
    return p, (1 - p) * cost_alarm <= p * cost_missed
