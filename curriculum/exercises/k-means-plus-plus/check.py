"""Cases for k-means++: exact boundaries, copies of centres and an outlier, then random clouds."""

import numpy as np

from upstream.grading.authoring import Case, check, shaped


def cases(rng):
    fixed = np.random.default_rng(3)  # the visible cases are the same for everybody
    blobs = np.concatenate(
        [fixed.normal(centre, 0.8, (10, 2)) for centre in ([0, 0], [7, 0], [7, 5], [0, 5])]
    )
    yield Case("four blobs", visible=True, X=blobs.round(2), first=3, u=np.array([0.35, 0.6, 0.8]))
    yield Case("a line", visible=True, X=np.array([[0], [1], [2], [5]]), first=0, u=np.array([0.1, 0.5]))
    square = np.array([[0.0, 0], [1, 0], [0, -1], [1, 1]])
    yield Case("u is zero", visible=True, X=square, first=0, u=np.array([0.0]))
    yield Case("no number, one centre", X=rng.normal(size=(4, 2)), first=2, u=np.array([]))
    yield Case("a running sum that equals u times the total", X=square, first=0, u=np.array([0.25]))
    yield Case("the next sum that equals u times the total", X=square, first=0, u=np.array([0.5]))
    yield Case(
        "copies of the first centre",
        X=np.array([[2, 2], [2, 2], [0, 0], [2, 2], [5, 6], [5, 6]]),
        first=1,
        u=np.array([0.0, 0.0]),
    )
    outlier = np.concatenate([rng.normal(size=(12, 3)), [[60.0, -60, 60]]])
    yield Case("an outlier", X=outlier, first=4, u=np.array([0.5, 0.3, 0.7]))
    yield Case("every point becomes a centre", X=rng.normal(size=(6, 2)), first=5, u=rng.random(5))
    yield Case("u close to one", X=rng.normal(size=(9, 2)), first=0, u=np.full(4, 0.9999))
    for i in range(5):
        n, d, k = rng.integers(15, 40), rng.integers(1, 5), rng.integers(3, 9)
        X = rng.normal(size=(n, d)) * rng.uniform(1, 9, d) - 4
        yield Case(f"a random cloud {i + 1}", X=X, first=int(rng.integers(n)), u=rng.random(k - 1))


@check("There is an index for every centre, and the first is the given one")
def form(got, want, case):
    problem = shaped(got, (len(case.inputs["u"]) + 1,), "the array of indices")
    if problem:
        return problem
    indices = np.asarray(got)
    if ((indices % 1 != 0) | (indices < 0) | (indices >= len(case.inputs["X"]))).any():
        return f"Indices should be whole numbers from 0 to {len(case.inputs['X']) - 1}."
    return None if indices[0] == case.inputs["first"] else "The first index should be `first`."


@check("No centre is chosen twice")
def different(got, want, case):
    seen = set()
    for i in np.asarray(got).astype(int).tolist():
        if i in seen:
            return f"Point {i} is chosen twice; its distance to the nearest centre was already zero."
        seen.add(i)
    return None


@check("Each number in u chooses the right point")
def chosen(got, want, case):
    wrong = np.asarray(got) != np.asarray(want)
    if not wrong.any():
        return None
    t = int(wrong.argmax())
    return f"Up to index [{t - 1}] the choices are right, but u[{t - 1}] does not choose point {int(got[t])}."
