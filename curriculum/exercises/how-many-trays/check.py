"""Cases for planning a binomial test: small and large effects, strict levels, rare events, and teeth of the saw."""

from upstream.grading.authoring import Case, check, close, same

KEYS = ["n", "critical", "type_1", "type_2"]


def cases(rng):
    yield Case("a large effect", visible=True, p0=0.5, p1=0.9, alpha=0.05, power=0.8)
    yield Case("seeds: 70 % or 85 %", visible=True, p0=0.7, p1=0.85, alpha=0.05, power=0.9)
    yield Case("a strict level", p0=0.5, p1=0.75, alpha=0.001, power=0.8)
    yield Case("a level that is met exactly", p0=0.5, p1=0.95, alpha=0.0625, power=0.6)
    yield Case("a power that is met exactly", p0=0.25, p1=0.5, alpha=0.1, power=0.5)
    yield Case("rare events", p0=0.01, p1=0.04, alpha=0.05, power=0.8)
    yield Case("a small effect", p0=0.5, p1=0.54, alpha=0.1, power=0.8)
    yield Case("a loose level and a low power", p0=0.3, p1=0.4, alpha=0.3, power=0.5)
    yield Case("one seed is enough", p0=0.02, p1=0.97, alpha=0.05, power=0.95)
    for i in range(4):
        p0 = round(float(rng.uniform(0.1, 0.75)), 3)
        p1 = p0 + round(float(rng.uniform(0.08, 0.2)), 3)
        yield Case(
            f"a random plan {i + 1}",
            p0=p0,
            p1=p1,
            alpha=float(rng.choice([0.01, 0.05, 0.1])),
            power=float(rng.choice([0.7, 0.8, 0.9])),
        )


@check("A dict with n, critical, type_1 and type_2")
def form(got, want, case):
    if not isinstance(got, dict) or sorted(map(str, got)) != sorted(KEYS):
        return f"Return a dict with the keys {', '.join(KEYS)}."
    return None


@check("The smallest number of trials")
def trials(got, want, case):
    return same(got["n"], want["n"], name="`n`")


@check("The critical value")
def critical(got, want, case):
    return same(got["critical"], want["critical"], name="`critical`")


@check("The probabilities of both errors")
def errors(got, want, case):
    return close(got["type_1"], want["type_1"], case, "`type_1`", rtol=0, atol=1e-6) or close(
        got["type_2"], want["type_2"], case, "`type_2`", rtol=0, atol=1e-6
    )
