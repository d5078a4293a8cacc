"""Cases for the price of plans: late plans, running costs that eat the gain, ties with and without the baseline."""

import numpy as np

from upstream.grading.authoring import Case, check, close, same

NAN = np.nan


def cases(rng):
    demand = np.array([20, 30, 25, 41, 18, 33])
    last = np.array([25.0, 20, 30, 25, 41, 18])
    yield Case(
        "six days, three plans",
        visible=True,
        demand=demand,
        plans={
            "as last week": last,
            "model": np.array([22.0, 31, NAN, 36, 24, 30]),
            "thirty a day": np.full(6, 30.0),
        },
        baseline="as last week",
        cost_over=1.0,
        cost_under=3.0,
        running={"as last week": 0.0, "model": 4.0, "thirty a day": 0.0},
    )
    yield Case(
        "running costs eat the gain",
        visible=True,
        demand=demand,
        plans={"model": demand + 1.0, "as last week": last},
        baseline="as last week",
        cost_over=1.0,
        cost_under=2.0,
        running={"model": 60.0, "as last week": 1.5},
    )
    yield Case(
        "no gain, no change",
        demand=np.array([10, 12]),
        plans={"a new way": np.array([11.0, 12]), "the old way": np.array([10.0, 13])},
        baseline="the old way",
        cost_over=0.7,
        cost_under=2.0,
        running={"a new way": 0.0, "the old way": 0.0},
    )
    yield Case(
        "two equally good newcomers",
        demand=np.array([10, 20, 30]),
        plans={"zeta": np.array([10.1, 20.2, 30]), "today": np.zeros(3), "alpha": np.array([10, 20, 30.3])},
        baseline="today",
        cost_over=0.1,
        cost_under=0.3,
        running={"zeta": 0.25, "today": 0.0, "alpha": 0.25},
    )
    yield Case(
        "late on the difficult days",
        demand=np.array([20, 21, 90, 19, 85]),
        plans={
            "today": np.array([22.0, 22, 22, 22, 22]),
            "model": np.array([20.0, 21, NAN, 19, NAN]),
            "cautious": np.full(5, 60.0),
        },
        baseline="today",
        cost_over=0.5,
        cost_under=2.0,
        running={"today": 0.0, "model": 0.5, "cautious": 0.0},
    )
    yield Case(
        "never ready",
        demand=np.array([5, 8]),
        plans={"dream": np.array([NAN, NAN]), "today": np.array([6.0, 6.0])},
        baseline="today",
        cost_over=1.0,
        cost_under=1.0,
        running={"dream": 0.0, "today": 0.0},
    )
    yield Case(
        "the baseline alone, dear to run",
        demand=np.array([0, 3, 7]),
        plans={"by hand": np.array([2.0, 2, 2])},
        baseline="by hand",
        cost_over=4.0,
        cost_under=0.5,
        running={"by hand": 25.0},
    )
    yield Case(
        "the baseline costs more to run",
        demand=demand,
        plans={"planners": demand + 1.0, "rule": np.full(6, 33.0)},
        baseline="planners",
        cost_over=1.0,
        cost_under=1.0,
        running={"planners": 80.0, "rule": 0.0},
    )
    for i in range(4):
        n = int(rng.integers(12, 80))
        wanted = rng.poisson(50, n)
        plans = {"today": np.roll(wanted, 1).astype(float)}
        for name, noise, late in (("model A", 6, 0.15), ("model B", 3, 0.4), ("rule", 9, 0.0)):
            plan = wanted + rng.normal(rng.uniform(-3, 6), noise, n).round()
            plans[name] = np.where(rng.random(n) < late, NAN, plan)
        over, under = rng.uniform(0.3, 4, 2).round(2)
        yield Case(
            f"random weeks {i + 1}",
            demand=wanted,
            plans=plans,
            baseline="today",
            cost_over=float(over),
            cost_under=float(under),
            running={name: round(float(rng.uniform(0, 6)), 2) for name in plans},
        )


@check("A dict with cost, saving and choice")
def form(got, want, case):
    if not isinstance(got, dict) or sorted(map(str, got)) != ["choice", "cost", "saving"]:
        return "Return a dict with the keys cost, saving and choice."
    return None


@check("What each plan costs a day")
def cost(got, want, case):
    return close(got["cost"], want["cost"], case, name="`cost`")


@check("What each plan saves against today")
def saving(got, want, case):
    return close(got["saving"], want["saving"], case, name="`saving`")


@check("The plan to use")
def choice(got, want, case):
    return same(got["choice"], want["choice"], name="`choice`")
