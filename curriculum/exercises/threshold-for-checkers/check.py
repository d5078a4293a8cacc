"""Cases with scores of real models on real data: tumours and digits, ties, dips in precision, nothing precise enough."""

import numpy as np
from sklearn.datasets import load_breast_cancer, load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from upstream.grading.authoring import Case, check, close


def scored(rng, X, y, train, val, test):
    """Scores of a logistic regression fitted to `train` rows, for `val` and `test` other rows."""
    order = rng.permutation(len(y))
    first, second, third = np.split(order[: train + val + test], [train, train + val])
    model = make_pipeline(StandardScaler(), LogisticRegression()).fit(X[first], y[first])
    score = model.decision_function(X).round(3)
    return {"y_val": y[second], "score_val": score[second], "y_test": y[third], "score_test": score[third]}


def cases(rng):
    cells, kind = load_breast_cancer(return_X_y=True)
    pixels, digit = load_digits(return_X_y=True)
    ill, eight = (kind == 0).astype(int), (digit == 8).astype(int)

    def of(name, y_val, score_val, y_test, score_test, least, visible=False):
        parts = {"y_val": y_val, "score_val": score_val, "y_test": y_test, "score_test": score_test}
        return Case(
            name, visible=visible, **{k: np.array(v) for k, v in parts.items()}, least_precision=least
        )

    fixed = np.random.default_rng(2)
    yield Case(
        "tumours by texture and smoothness",
        visible=True,
        **scored(fixed, cells[:, [1, 4]], ill, 100, 200, 200),
        least_precision=0.7,
    )
    yield of(
        "ties, and nothing above the threshold in the test data",
        [1, 0, 1, 1, 0, 0, 1], [3, 3, 3, 2, 2, 1, 1], [1, 0, 1], [0.5, 0.2, 1.5], 0.6, visible=True,
    )  # fmt: skip
    yield of(
        "nothing is precise enough",
        [1, 0, 0, 1],
        [0.2, 0.9, 0.8, 0.3],
        [1, 0],
        [0.7, 0.1],
        0.75,
        visible=True,
    )
    yield of(
        "a dip in precision",
        [1, 0, 0, 1, 1, 1, 1, 0],
        [8, 7, 6, 5, 4, 3, 2, 1],
        [0, 1, 1, 1],
        [2, 1, 9, 3],
        0.7,
    )
    yield of(
        "exactly the least precision",
        [0, 1, 1, 0, 1, 0, 0], [-1.0, -2, -3, -4, -5, -6, -7], [1, 0, 0, 1], [-5, -5, -6, -4], 0.5,
    )  # fmt: skip
    yield of(
        "negatives between the last positive and the rest",
        [1, 1, 0, 0, 0, 1], [0.9, 0.8, 0.7, 0.6, 0.5, 0.4], [1, 0, 0, 1], [0.85, 0.55, 0.75, 0.3], 0.4,
    )  # fmt: skip
    yield of(
        "the same recall at several thresholds",
        [1, 1, 0, 0, 0, 1], [0.9, 0.8, 0.7, 0.6, 0.5, 0.4], [1, 0, 0, 1], [0.85, 0.55, 0.75, 0.3], 0.55,
    )  # fmt: skip
    yield of("all positives", [1, 1, 1], [5.0, 4.0, 4.0], [1, 0, 0], [4.0, 4.0, 3.9], 1.0)
    yield of("one item", [1], [0.0], [1, 0], [-0.1, 0.1], 0.9)
    yield of("integer scores in no order", [0, 1, 0, 1, 1], [2, 5, 4, 5, 3], [1, 0, 1], [5, 4, 4], 0.74)
    yield Case(
        "eights by eight pixels",
        **scored(rng, pixels[:, 26:34], eight, 300, 400, 300),
        least_precision=0.5123,
    )
    yield Case(
        "every tumour that is certain", **scored(rng, cells[:, :3], ill, 100, 150, 250), least_precision=1.0
    )
    for i in range(2):
        columns = rng.permutation(20)[:2]
        least = round(rng.uniform(0.55, 0.9), 4) + 0.00003
        yield Case(
            f"random measurements {i + 1}",
            **scored(rng, cells[:, columns], ill, 80, 180, 200),
            least_precision=least,
        )


@check("None exactly when no threshold is precise enough, else a dict with three entries")
def form(got, want, case):
    if want is None:
        return None if got is None else "No threshold is precise enough here: return None."
    if got is None:
        return "You return None, but there is a threshold with the precision that is asked for."
    missing = {"threshold", "validation", "test"} - set(got if isinstance(got, dict) else [])
    return f"Return a dict with an entry {sorted(missing)[0]!r}." if missing else None


@check("The threshold: enough precision on the validation data, then the highest recall, then precision")
def threshold(got, want, case):
    return close(got["threshold"], want["threshold"], case, name="the threshold") if want else None


@check("Precision and recall on the validation data")
def validation(got, want, case):
    return close(got["validation"], want["validation"], case, name='"validation"') if want else None


@check("Precision and recall on the test data, at the same threshold")
def test(got, want, case):
    return close(got["test"], want["test"], case, name='"test"') if want else None


def agree(got, other, case):
    if got is None or other is None:
        return got is other
    return all(close(got[key], other[key], case) is None for key in other)
