"""Cases from the breast-cancer data that scikit-learn ships; labels, columns and costs vary."""

import numpy as np
from sklearn.datasets import load_breast_cancer

from upstream.grading.authoring import Case, check, close, shaped

WORDS = np.array(["malignant", "benign"])  # the file's own codes: 0 is malignant, 1 is benign


def cases(rng):
    data = load_breast_cancer()

    def patients(name, train, test, columns, missed, alarm, words=True, seen=None, constant=False):
        rows = (seen or rng).permutation(len(data.target))[: train + test]
        X, y = data.data[rows][:, columns].copy(), data.target[rows]
        if constant:
            X[:, -1] = 7.0
        return Case(
            name,
            visible=seen is not None,
            X_train=X[:train],
            y_train=WORDS[y[:train]] if words else y[:train],
            X_test=X[train:],
            ill="malignant" if words else 0,
            cost_missed=missed,
            cost_alarm=alarm,
        )

    fixed = np.random.default_rng(20)
    yield patients("radius and texture", 40, 25, [0, 1], 10.0, 1.0, seen=fixed)
    yield patients("the ill are coded 0", 40, 12, [0, 4], 10.0, 1.0, words=False, seen=fixed)
    yield patients("errors that cost the same", 80, 30, [1, 5, 8], 1.0, 1.0)
    yield patients("alarms that cost more", 80, 40, [0, 1, 9], 1.0, 8.0)
    yield patients("a single patient", 60, 1, [1, 3, 4], 4.0, 1.0)
    yield patients("a constant measurement", 60, 15, [1, 2, 4], 5.0, 1.0, constant=True)
    for i in range(3):
        columns = rng.permutation(10)[: rng.integers(2, 6)]
        costs = rng.uniform(1, 12, size=2).round(1)
        yield patients(f"random measurements {i + 1}", 90, 30, columns, *map(float, costs), words=i > 0)


def two_parts(got, case):
    if not isinstance(got, list | tuple) or len(got) != 2:
        return "Return two arrays, `p` and `refer`."
    m = len(case.inputs["X_test"])
    return shaped(got[0], (m,), name="`p`") or shaped(got[1], (m,), name="`refer`")


@check("The probabilities are those of the ill, by a model that knows the training patients only")
def probabilities(got, want, case):
    return two_parts(got, case) or close(got[0], want[0], case, name="`p`")


@check("Each decision is the cheaper one, given your probability")
def decisions(got, want, case):
    p, refer = np.asarray(got[0], dtype=float), np.asarray(got[1]).astype(bool)
    missed, alarm = case.inputs["cost_missed"], case.inputs["cost_alarm"]
    too_dear = np.where(refer, (1 - p) * alarm - p * missed, p * missed - (1 - p) * alarm)
    wrong = np.flatnonzero(too_dear > 1e-6 * (missed + alarm))
    if not wrong.size:
        return None
    i = wrong[0]
    verb = "refer" if refer[i] else "send home"
    return (
        f"You {verb} patient {i}, whose probability of being ill you put at {p[i]:.3f}. With these costs the "
        f"other decision is cheaper on average. {wrong.size} of {len(p)} decisions are of this kind."
    )


def agree(got, other, case):
    (p, refer), (other_p, other_refer) = got, other
    return close(p, other_p, case) is None and np.array_equal(
        np.array(refer, bool), np.array(other_refer, bool)
    )
