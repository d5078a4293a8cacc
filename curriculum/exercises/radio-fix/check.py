"""Cases for a position from distances: masts all round and nearly in line, equal and unequal errors, two and three dimensions."""

import numpy as np

from upstream.grading.authoring import Case, check, shaped

OWL = "the owl"


def cases(rng):
    yield Case(
        OWL,
        visible=True,
        masts=np.array([[0.0, 0.0], [8.0, 0.0], [2.0, 9.0]]),
        measured=np.array([5.2, 5.6, 5.7]),
        sigma=np.array([0.1, 0.3, 0.4]),
        start=np.array([3.0, 4.0]),
    )
    yield Case(
        "masts of integers, no errors made",
        visible=True,
        masts=np.array([[0, 0], [6, 0], [0, 8], [6, 8]]),
        measured=np.array([5, 5, 5, 5]),
        sigma=np.array([1, 2, 1, 1]),
        start=np.array([2, 5]),
    )
    yield survey(rng, "masts nearly in line", 5, 2, flat=True)
    yield survey(rng, "equal errors", 4, 2, equal=True)
    yield survey(rng, "one mast far better than the others", 5, 2, spread=20.0)
    yield survey(rng, "with heights", 6, 3)
    for i in range(3):
        yield survey(
            rng, f"random surveys {i + 1}", int(rng.integers(4, 9)), int(rng.integers(2, 4)), spread=5.0
        )


def survey(rng, name, m, d, flat=False, equal=False, spread=3.0):
    """Masts on all sides at distances of 3 to 8 from the truth, which is measured with errors."""
    truth = rng.uniform(-5, 5, size=d)
    axes = np.linalg.qr(rng.normal(size=(d, d)))[0]
    directions = np.concatenate([axes, -axes, rng.normal(size=(m, d))])[:m]
    directions[d] = -directions[:d].sum(axis=0)  # so that no direction is left open
    if flat:
        directions[:, 1] *= 0.12
    directions /= np.linalg.norm(directions, axis=1, keepdims=True)
    masts = truth + rng.uniform(3, 8, size=(m, 1)) * directions
    sigma = np.full(m, 0.05) if equal else 0.02 * spread ** rng.permutation(np.linspace(0, 1, m))
    errors = rng.choice([-1.0, 1.0], size=m) * rng.uniform(0.8, 1.6, size=m) * sigma
    measured = np.linalg.norm(truth - masts, axis=1) + errors
    return Case(
        name, masts=masts, measured=measured, sigma=sigma, start=truth + rng.uniform(-0.2, 0.2, size=d)
    )


@check("There are a position and a covariance")
def form(got, want, case):
    if not isinstance(got, list | tuple) or len(got) != 2:
        return "Return two arrays, the position and the covariance."
    d = len(case.inputs["start"])
    return shaped(got[0], (d,), name="the position") or shaped(got[1], (d, d), name="the covariance")


@check("The position has the smallest weighted misfit")
def position(got, want, case):
    off = np.abs(np.asarray(got[0], dtype=float) - want[0])
    if (off <= position_slack(want)).all():
        return None
    ours = gradient(case, np.asarray(got[0], dtype=float))
    return f"At your position the misfit still has a gradient of length {np.linalg.norm(ours):.3g}. At a minimum it is zero."


@check("The covariance belongs to the weighted residuals at the position")
def covariance(got, want, case):
    off = np.abs(np.asarray(got[1], dtype=float) - want[1])
    if (off <= covariance_slack(want)).all():
        return None
    return "The covariance is not right. Compare the square roots of its diagonal with `sigma`: they are kilometres too."


def gradient(case, p):
    away = p - case.inputs["masts"]
    d = np.linalg.norm(away, axis=1)
    return ((d - case.inputs["measured"]) / case.inputs["sigma"] ** 2) @ (away / d[:, None])


def position_slack(result):
    return 1e-5 + 1e-3 * np.sqrt(np.abs(np.diag(result[1])))


def covariance_slack(result):
    deviations = np.sqrt(np.abs(np.diag(result[1])))
    return 1e-3 * np.outer(deviations, deviations)


def agree(got, other, case):
    if form(got, other, case):
        return np.shape(got[1]) == np.shape(other[1]) and np.allclose(got[1], other[1], rtol=1e-3)
    near = np.abs(np.asarray(got[0]) - other[0]) <= position_slack(other)
    alike = np.abs(np.asarray(got[1]) - other[1]) <= covariance_slack(other)
    return bool(near.all() and alike.all())
