"""Cases from the descriptions of data sets that scikit-learn ships: which of them is a line from?"""

import numpy as np
from sklearn.datasets import load_breast_cancer, load_diabetes, load_iris, load_wine

from upstream.grading.authoring import Case, check, close

SOURCES = {"tumours": load_breast_cancer, "diabetes": load_diabetes, "iris": load_iris, "wine": load_wine}


def cases(rng):
    texts = {
        name: [line.strip() for line in load().DESCR.split("\n") if len(line.split()) > 3]
        for name, load in SOURCES.items()
    }

    def some(source, names, n, m):
        pairs = [(line, name) for name in names for line in texts[name]]
        chosen = [pairs[i] for i in source.permutation(len(pairs))[: n + m]]
        return {
            "lines": [line for line, _ in chosen[:n]],
            "labels": [name for _, name in chosen[:n]],
            "new": [line for line, _ in chosen[n:]],
        }

    mail = [
        "Free prize, win now",
        "Win a free phone",
        "Minutes of the meeting",
        "The report for the meeting",
        "Report: free!",
    ]
    kinds = ["spam", "spam", "ham", "ham", "ham"]
    fixed = np.random.default_rng(22)
    yield Case(
        "descriptions of wine and of tumours",
        visible=True,
        **some(fixed, ["wine", "tumours"], 50, 12),
        alpha=0.5,
    )
    yield Case(
        "five messages",
        visible=True,
        lines=mail,
        labels=kinds,
        new=["A free meeting?", "win WIN win report"],
        alpha=1.0,
    )
    yield Case(
        "words that nobody used",
        lines=mail,
        labels=kinds,
        new=["Zebra xylophone", "free zebra zebra", "zebra meeting quagga okapi"],
        alpha=0.2,
    )
    yield Case("empty lines", lines=[*mail, ""], labels=[*kinds, "ham"], new=["", "a", "!"], alpha=1.0)
    yield Case(
        "labels that come in another order",
        lines=mail,
        labels=["a", "a", "z", "z", "z"],
        new=["free free prize", "meeting"],
        alpha=0.1,
    )
    yield Case(
        "a word many times over",
        lines=mail,
        labels=kinds,
        new=["report " * 9 + "prize", "prize " * 900],
        alpha=1.0,
    )
    yield Case("four sources", **some(rng, sorted(SOURCES), 80, 10), alpha=1.0)
    yield Case("little credit", **some(rng, ["iris", "diabetes"], 30, 8), alpha=0.01)
    yield Case("one new line", **some(rng, ["iris", "wine", "diabetes"], 40, 1), alpha=3.0)


@check("The vocabulary is that of the lines, in alphabetical order")
def vocabulary(got, want, case):
    if not isinstance(got, tuple | list) or len(got) != 2:
        return "Return two things: the vocabulary and the table P."
    mine = [str(word) for word in np.asarray(got[0]).ravel()] if not isinstance(got[0], dict) else []
    if mine == want[0]:
        return None
    extra, missing = sorted(set(mine) - set(want[0])), sorted(set(want[0]) - set(mine))
    if extra:
        return f"Your vocabulary holds {extra[0]!r}, which is no word of the lines."
    return (
        f"Your vocabulary lacks {missing[0]!r}."
        if missing
        else "The words should be in alphabetical order, each once."
    )


@check("The probabilities of the labels are right")
def probabilities(got, want, case):
    return close(got[1], want[1], case, "P")
