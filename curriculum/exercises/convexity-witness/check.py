"""Cases for witnesses against convexity: flat, kinked and steep convex functions; saddles, dents, a minimum of convex functions."""

import numpy as np

from upstream.grading.authoring import Case, check, shaped

BUDGET = 6000
HOUSES = np.array([0.0, 4.0, 5.0, 12.0])
NOT_CONVEX = {
    "a product": lambda x: x[0] * x[1],
    "two kitchens": lambda x: np.sum(np.minimum(np.abs(x[0] - HOUSES), np.abs(x[1] - HOUSES))),
    "a bowl with a dent": lambda x: x @ x - 1.5 * np.exp(-8 * np.sum((x - 0.5) ** 2)),
    "a saddle in five dimensions": lambda x: np.sum(x[1:] ** 2) - x[0] ** 2,
    "a wave on a slope": lambda x: 50 * x[0] + np.cos(3 * x[0]),
    "root of the distance": lambda x: np.sqrt(np.linalg.norm(x)),
}


def cases(rng):
    def box(function, low, high, visible=False):
        low, high = np.array(low, dtype=float), np.array(high, dtype=float)
        if not visible:
            low, high = low - rng.uniform(0, 0.1, len(low)), high + rng.uniform(0, 0.1, len(low))
        return Case(function, visible=visible, function=function, low=low, high=high)

    yield box("two kitchens", [0, 0], [12, 12], visible=True)
    yield box("sum of squares", [-1, -1, -1], [1, 2, 3], visible=True)
    yield box("a product", [-1, -2], [3, 1])
    yield box("distance to three places", [-2, -2], [5, 5])
    yield box("log-sum-exp", [-4, -4, -4, -4], [4, 4, 4, 4])
    yield box("a steep plane", [-3, 0, 1], [3, 4, 2])
    yield box("the largest of three lines", [-3], [5])
    yield box("a bowl with a dent", [-1, -1], [2, 2])
    yield box("a saddle in five dimensions", [-1] * 5, [1] * 5)
    yield box("a wave on a slope", [0], [6])
    yield box("root of the distance", [-1, -1, -1], [1, 1, 1])


def state(got, case):
    """What an answer is: nothing, a true witness, or a false one; with the gap by which it fails or holds."""
    if got["witness"] is None:
        return "nothing", 0.0
    x, y, t = (np.asarray(part, dtype=float) for part in got["witness"])
    f = NOT_CONVEX.get(case.inputs["function"])
    if f is None:
        return "false", 0.0
    gap = f(t * x + (1 - t) * y) - (t * f(x) + (1 - t) * f(y))
    return ("true" if gap > 1e-6 * max(1, abs(f(x)), abs(f(y))) else "false"), float(gap)


@check("The result is None, or two points of the box and a weight between 0 and 1")
def form(got, want, case):
    result = got["witness"]
    if result is None:
        return None
    if not isinstance(result, list | tuple) or len(result) != 3:
        return "Return `(x, y, t)`, or None."
    low, high = case.inputs["low"], case.inputs["high"]
    for point, name in zip(result[:2], "xy", strict=True):
        problem = shaped(point, low.shape, name=f"`{name}`")
        if problem:
            return problem
        if (np.asarray(point) < low - 1e-9).any() or (np.asarray(point) > high + 1e-9).any():
            return f"`{name}` does not lie in the box."
    problem = shaped(result[2], (), name="`t`")
    return problem or (None if 0 < float(result[2]) < 1 else "`t` should lie between 0 and 1.")


@check("No witness is reported against a convex function")
def convex(got, want, case):
    if case.inputs["function"] in NOT_CONVEX or got["witness"] is None:
        return None
    return "This function is convex: your chord does not lie below its graph, or by rounding only."


@check("A function that is not convex is found out, by a true witness")
def found(got, want, case):
    if case.inputs["function"] not in NOT_CONVEX:
        return None
    kind, gap = state(got, case)
    if kind == "nothing":
        return "This function is not convex, and you found no witness."
    return (
        None if kind == "true" else f"Your witness is none: the graph is above the chord by {gap:.3g} there."
    )


@check("f is evaluated at most 6,000 times")
def sparing(got, want, case):
    return f"You evaluated f {got['calls']} times." if got["calls"] > BUDGET else None


def agree(got, other, case):
    """The search is random: two results agree when they are of one kind."""
    if form(got, other, case) or form(other, got, case):
        return form(got, other, case) == form(other, got, case)
    dear = (got["calls"] > BUDGET) == (other["calls"] > BUDGET)
    return dear and state(got, case)[0] == state(other, case)[0]
