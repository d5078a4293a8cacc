"""Cases for censored lifetimes: one pump, none failed, all failed, different ends of watching, seconds and centuries."""

import numpy as np

from upstream.grading.authoring import Case, check, close

KEYS = ["mean", "log_likelihood", "std_error"]


def cases(rng):
    yield Case(
        "six pumps",
        visible=True,
        time=np.array([200, 500, 800, 1000, 1000, 1000]),
        failed=np.array([True, True, True, False, False, False]),
    )
    yield Case("nothing failed", visible=True, time=np.array([40.0, 35.5]), failed=np.array([False, False]))
    yield Case("all failed", time=np.array([3.0, 1.5, 0.25, 8.0, 2.0]), failed=np.ones(5, dtype=bool))
    yield Case("one pump, failed", time=np.array([7.0]), failed=np.array([1]))
    yield Case("one pump, running", time=np.array([7]), failed=np.array([0]))
    yield Case(
        "one failure among many",
        time=np.array([12.0, 90, 90, 90, 75, 60, 90]),
        failed=np.array([1, 0, 0, 0, 0, 0, 0]),
    )
    yield Case(
        "watched for different times, zeros and ones",
        time=np.array([5, 2, 9, 4, 7, 1, 3, 6]),
        failed=np.array([0, 1, 1, 0, 1, 0, 1, 1]),
    )
    yield Case("in fractions of a second", time=rng.exponential(2e-7, 9), failed=np.arange(9) % 3 > 0)
    for i in range(4):
        n = int(rng.integers(10, 200))
        life, watched = (
            rng.exponential(10.0 ** rng.uniform(0, 5), n),
            rng.uniform(0.1, 1) * 10.0 ** rng.uniform(1, 5),
        )
        end = rng.uniform(0.3, 1, n) * watched
        failed = life <= end
        failed[0] = True
        yield Case(f"random tests {i + 1}", time=np.minimum(life, end), failed=failed)


@check("A dict with mean, log_likelihood and std_error")
def form(got, want, case):
    if not isinstance(got, dict) or sorted(map(str, got)) != sorted(KEYS):
        return f"Return a dict with the keys {', '.join(KEYS)}."
    return None


@check("The mean lifetime")
def mean(got, want, case):
    return close(got["mean"], want["mean"], case, name="`mean`")


@check("The log-likelihood at the maximum")
def log_likelihood(got, want, case):
    return close(got["log_likelihood"], want["log_likelihood"], case, name="`log_likelihood`")


@check("The standard error")
def std_error(got, want, case):
    return close(got["std_error"], want["std_error"], case, name="`std_error`")
