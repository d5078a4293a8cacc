"""Cases for posteriors over several hypotheses: base rates, zeros, and evidence long enough to underflow."""

import numpy as np

from upstream.grading.authoring import Case, check, close, shaped

CARD = np.array([[0.80, 0.18, 0.02], [0.15, 0.80, 0.05], [0.10, 0.30, 0.60]])


def table(rng, hypotheses, symbols):
    """A random likelihood table; no entry is tiny."""
    weights = rng.uniform(0.2, 1.0, size=(hypotheses, symbols))
    return weights / weights.sum(axis=1, keepdims=True)


def cases(rng):
    yield Case(
        "owner, thief or bot: twelve payments",
        visible=True,
        prior=np.array([0.97, 0.02, 0.01]),
        likelihood=CARD,
        observations=np.array([0, 2, 2, 1, 1, 1, 1, 1, 0, 1, 1, 1]),
    )
    yield Case(
        "a rare cause and two alarms; the weights are counts",
        visible=True,
        prior=np.array([1, 999]),
        likelihood=np.array([[0.01, 0.99], [0.99, 0.01]]),
        observations=np.array([1, 1]),
    )
    yield Case(
        "no evidence",
        visible=True,
        prior=np.array([3.0, 1.0, 4.0, 2.0]),
        likelihood=np.array([[0.2, 0.8], [0.5, 0.5], [0.9, 0.1], [0.4, 0.6]]),
        observations=np.array([], dtype=int),
    )
    yield Case(
        "one hypothesis only",
        prior=np.array([0.2]),
        likelihood=table(rng, 1, 4),
        observations=rng.integers(0, 4, size=7),
    )
    yield Case(
        "a hypothesis of weight zero",
        prior=np.array([0.5, 0.0, 0.5]),
        likelihood=CARD,
        observations=np.full(40, 1),
    )
    yield Case(
        "an impossible observation, then much in favour",
        prior=np.array([0.5, 0.5]),
        likelihood=np.array([[0.0, 0.05, 0.95], [0.2, 0.6, 0.2]]),
        observations=np.concatenate([[2, 2, 0], np.full(60, 2)]),
    )
    yield Case(
        "a zero for a symbol that is never seen",
        prior=np.array([1.0, 2.0, 1.0]),
        likelihood=np.array([[0.0, 0.5, 0.5], [0.0, 0.6, 0.4], [0.2, 0.4, 0.4]]),
        observations=rng.integers(1, 3, size=8),
    )
    yield Case(
        "thousands of observations, two hypotheses that agree",
        prior=np.array([0.7, 0.2, 0.1]),
        likelihood=np.array([[0.25, 0.25, 0.5], [0.25, 0.25, 0.5], [0.3, 0.3, 0.4]]),
        observations=rng.choice(3, size=3000, p=[0.25, 0.25, 0.5]),
    )
    yield Case(
        "long evidence against, longer evidence for",
        prior=np.array([0.5, 0.5]),
        likelihood=np.array([[0.8, 0.2], [0.2, 0.8]]),
        observations=np.concatenate([np.ones(800, dtype=int), np.zeros(803, dtype=int)]),
    )
    for i in range(3):
        hypotheses, symbols, n = rng.integers(2, 6), rng.integers(2, 7), rng.integers(3, 12)
        yield Case(
            f"random beliefs {i + 1}",
            prior=rng.uniform(0.5, 5, size=hypotheses),
            likelihood=table(rng, hypotheses, symbols),
            observations=rng.integers(0, symbols, size=n),
        )


@check("One row for the prior and one for each observation")
def rows(got, want, case):
    shape = (len(case.inputs["observations"]) + 1, len(case.inputs["prior"]))
    return shaped(got, shape, name="the result")


@check("Every row sums to one")
def sums(got, want, case):
    totals = np.asarray(got).sum(axis=1)
    off = np.flatnonzero(np.abs(totals - 1) > 1e-6)
    if off.size:
        return f"Row {off[0]} sums to {totals[off[0]]:.6g}. Divide by the sum over all hypotheses."
    return None


@check("The posteriors are right")
def posteriors(got, want, case):
    return close(got, want, case)
