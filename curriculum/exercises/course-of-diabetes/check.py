"""Cases from the diabetes data and the wines that scikit-learn ships, with some measurements told in words."""

import numpy as np
from sklearn.datasets import load_diabetes, load_wine

from upstream.grading.authoring import Case, check, close, shaped

MASS = ["under", "normal", "over", "obese"]  # body-mass index below 18.5, 25, 30, and above
LEVELS = ["low", "fair", "raised", "high"]


def diabetes():
    data = load_diabetes(scaled=False)
    age, sex, bmi, bp = data.data[:, :4].T
    columns = {
        "age": age,
        "sugar": data.data[:, 9],
        "lipids": data.data[:, 8],
        "mass": np.array(MASS)[np.digitize(bmi, [18.5, 25, 30])],
        "pressure": np.array(LEVELS)[np.digitize(bp, [80, 95, 110])],
        "sex": np.where(sex == 1, "one", "other"),
        "decade": np.array([f"{int(a) // 10}0s" for a in age]),
    }
    return columns, data.target


def cases(rng):
    people, course = diabetes()
    wine = load_wine()

    def table(name, columns, target, size, kinds, visible=False, only_test=None):
        draw = np.random.default_rng(10 + size) if visible else rng
        numbers, orders, names = kinds
        wanted = [*numbers, *orders, *names]
        rows = draw.permutation(len(target))[:size]
        later = np.arange(size) < size // 4
        if only_test is not None:  # a word that training never sees
            column, word = only_test
            later = later | (columns[column][rows] == word)
        train, test = rows[~later], rows[later]
        return Case(
            name,
            visible=visible,
            train={c: columns[c][train] for c in draw.permutation(wanted).tolist()},
            y=target[train],
            test={c: columns[c][test] for c in draw.permutation(wanted).tolist()},
            labels=draw.integers(0, size, len(train)),
            numbers=numbers,
            orders=orders,
            names=names,
        )

    mass, pressure = {"mass": MASS}, {"pressure": LEVELS}
    yield table("body mass in words, and sex", people, course, 32, (["age"], mass, ["sex"]), visible=True)
    yield table(
        "nobody in their sixties in training",
        people,
        course,
        40,
        (["lipids"], {}, ["decade"]),
        visible=True,
        only_test=("decade", "60s"),
    )
    yield table("words alone", people, course, 120, ([], pressure, ["sex", "decade"]))
    yield table("ordered words alone", people, course, 90, ([], pressure | mass, []))
    yield table("numbers alone", people, course, 50, (["sugar", "age", "lipids"], {}, []))
    yield table(
        "no obese patient in training",
        people,
        course,
        80,
        (["sugar"], mass, ["sex"]),
        only_test=("mass", "obese"),
    )
    everything = (["age", "sugar", "lipids"], pressure | mass, ["decade", "sex"])
    yield table("all patients, all columns", people, course, 442, everything)
    bottles = {
        "magnesium": wine.data[:, 4],
        "hue": wine.data[:, 10],
        "cultivar": np.array(["Barolo", "Grignolino", "Barbera"])[wine.target],
        "colour": np.array(["pale", "medium", "deep"])[np.digitize(wine.data[:, 9], [3.5, 6.0])],
        "vat": np.full(178, 3.0),
    }
    shades = {"colour": ["pale", "medium", "deep"]}
    yield table("wines", bottles, wine.data[:, 0], 178, (["hue", "magnesium", "vat"], shades, ["cultivar"]))
    for i in range(2):
        size = int(rng.integers(40, 100))
        yield table(f"random patients {i + 1}", people, course, size, everything, only_test=("decade", "20s"))


@check("One prediction for each test row")
def form(got, want, case):
    return shaped(got, np.shape(want), name="the result")


@check("The predictions")
def predictions(got, want, case):
    return close(got, want, case, name="the result")
