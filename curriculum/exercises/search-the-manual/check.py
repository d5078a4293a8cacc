"""Cases from the texts that scikit-learn ships with its data: empty pages, unknown words, repeated pages, few and
many results."""

import re

import numpy as np
from sklearn import datasets
from sklearn.feature_extraction.text import CountVectorizer

from upstream.grading.authoring import Case, check, close, shaped

NAMES = ["iris", "wine", "diabetes", "breast_cancer", "linnerud", "digits"]


def paragraphs():
    texts = [getattr(datasets, f"load_{name}")().DESCR for name in NAMES]
    found = [re.sub(r"\s+", " ", part).strip() for text in texts for part in re.split(r"\n\s*\n", text)]
    return [part for part in found if 8 <= len(part.split()) <= 150]


def some_words(rng, page):
    words = re.findall(r"[A-Za-z]{2,}", page)
    return " ".join(rng.choice(words, size=min(5, len(words))))


def cases(rng):
    help_pages = [
        "Pilot light is out: press the button, light the pilot.",
        "Your invoice. The invoice shows the price of gas and of the boiler's service.",
        "Installation manual. The boiler: pressure, pressure limits, pressure gauge, pilot, "
        "pilot light, valves. The pressure of the gas. The light of the gauge. The pilot and the "
        "invoice of the installer. The service of the boiler, the valves, the gauge, the gas.",
        "Pressure is too low",
    ]
    yield Case("the pilot light", visible=True, pages=help_pages, query="pilot light out", k=3)
    yield Case("a page without text", visible=True, pages=["", "low pressure", "low"], query="Low, LOW!", k=5)
    texts = paragraphs()
    yield Case("scikit-learn's descriptions", pages=texts, query="the mean radius of cell nuclei", k=5)
    yield Case("nothing known", pages=texts[:9], query="zebra xylophone", k=4)
    yield Case("an empty question", pages=texts[:5], query="", k=2)
    yield Case("one page", pages=[texts[int(rng.integers(len(texts)))]], query="the data set of 9 a", k=3)
    page = texts[int(rng.integers(len(texts)))]
    yield Case(
        "the same page three times", pages=[page, texts[0], page, page], query=some_words(rng, page), k=2
    )
    yield Case("a question that repeats itself", pages=texts, query="wine wine wine data of of", k=7)
    for i in range(3):
        chosen = [texts[j] for j in rng.permutation(len(texts))[: rng.integers(12, 30)]]
        yield Case(
            f"random pages {i + 1}",
            pages=[*chosen, ""],
            query=some_words(rng, chosen[i]) + " of unheardof",
            k=int(rng.integers(3, 15)),
        )


def cosines(case):
    counter = CountVectorizer().fit(case.inputs["pages"])
    X = counter.transform(case.inputs["pages"]).toarray().astype(float)
    q = counter.transform([case.inputs["query"]]).toarray()[0].astype(float)
    lengths = np.linalg.norm(X, axis=1) * np.linalg.norm(q)
    return np.divide(X @ q, lengths, out=np.zeros(len(X)), where=lengths > 0)


@check("As many different pages as there should be, each with its similarity")
def form(got, want, case):
    if not isinstance(got, list | tuple) or len(got) != 2:
        return "Return two things: the positions of the pages, and their similarities."
    n, shown = len(case.inputs["pages"]), len(want[0])
    problem = shaped(got[0], (None,), "the array of positions") or shaped(
        got[1], (None,), "the array of similarities"
    )
    if problem:
        return problem
    order = np.asarray(got[0])
    if ((order % 1 != 0) | (order < 0) | (order >= n)).any():
        return f"Positions should be whole numbers from 0 to {n - 1}."
    if len(np.unique(order)) < len(order):
        return "A page is shown twice."
    if len(order) != shown:
        return f"You show {len(order)} pages; at most {case.inputs['k']} with a similarity above 0 are asked for."
    return None


@check("Each similarity is the cosine for its page")
def similarities(got, want, case):
    right = cosines(case)[np.asarray(got[0]).astype(int)]
    return close(got[1], right, case, name="the array of similarities")


@check("The best pages are shown, best first")
def best(got, want, case):
    if close(got[1], want[1], case) is not None:
        return "The similarities belong to the pages, but other pages are better, or the order is not best first."
    return None


def agree(got, other, case):
    return (
        sorted(np.asarray(got[0]).tolist()) == sorted(np.asarray(other[0]).tolist())
        and close(got[1], other[1], case) is None
    )
