"""Cases for the cheapest quantity: costs either way round, flat stretches, days without customers, one day."""

import numpy as np

from upstream.grading.authoring import Case, check, close, same


def cases(rng):
    yield Case(
        "five Tuesdays", visible=True, demand=np.array([24, 20, 31, 25, 30]), cost_over=1.0, cost_under=3.0
    )
    yield Case(
        "a flat stretch", visible=True, demand=np.array([18, 12, 40, 25]), cost_over=2.5, cost_under=2.5
    )
    yield Case("waste is dear", demand=np.array([31, 8, 14, 22, 27, 9, 19]), cost_over=5.0, cost_under=0.5)
    yield Case(
        "a flat stretch that rounding hides",
        demand=np.array([8, 12, 14, 24, 42, 44, 48, 55, 56, 58]),
        cost_over=0.1,
        cost_under=0.9,
    )
    yield Case(
        "another flat stretch",
        demand=np.array([48, 12, 58, 24, 8, 44, 55, 14, 56, 42]),
        cost_over=0.1,
        cost_under=0.9,
    )
    yield Case("one day", demand=np.array([17]), cost_over=1.0, cost_under=9.0)
    yield Case(
        "most days without a customer", demand=np.array([0, 0, 5, 0, 0, 1, 0]), cost_over=1.0, cost_under=1.5
    )
    yield Case("always the same", demand=np.array([12, 12, 12]), cost_over=0.2, cost_under=0.1)
    yield Case("one feast day", demand=np.array([20, 22, 21, 19, 400, 20]), cost_over=1.0, cost_under=2.0)
    for i in range(4):
        n = int(rng.integers(8, 60))
        over, under = rng.uniform(0.2, 6, 2).round(2)
        yield Case(
            f"random shops {i + 1}",
            demand=rng.poisson(rng.gamma(4, 8, n)),
            cost_over=float(over),
            cost_under=float(under),
        )


@check("The quantity")
def quantity(got, want, case):
    if not isinstance(got, list | tuple) or len(got) != 2:
        return "Return two things: the quantity and its mean cost a day."
    return same(got[0], want[0], name="the quantity")


@check("The mean cost a day")
def cost(got, want, case):
    return close(got[1], want[1], case, name="the cost")
