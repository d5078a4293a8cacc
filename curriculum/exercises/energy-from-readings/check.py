"""Cases for the trapezoid rule on uneven readings: bounds in gaps, in one gap, equal, swapped; negative power; integers."""

import numpy as np

from upstream.grading.authoring import Case, check, close, shaped


def cases(rng):
    yield Case(
        "a day with a gap at noon", visible=True,
        times=np.array([6.0, 7, 8, 8.5, 9, 10, 13, 14, 14.25, 15, 16, 18]),
        power=np.array([0.0, 0.8, 1.5, 1.1, 2.1, 2.6, 2.9, 2.6, 0.7, 2.1, 1.5, 0.0]),
        begin=7.0, end=16.0,
    )  # fmt: skip
    yield Case(
        "bounds between readings",
        visible=True,
        times=np.array([0, 2, 3, 7]),
        power=np.array([1, 4, -2, 5]),
        begin=0.5,
        end=6.0,
    )
    yield Case(
        "both bounds in one gap",
        times=np.array([0.0, 1, 9]),
        power=np.array([3.0, 1, 7]),
        begin=2.0,
        end=float(rng.uniform(3, 8)),
    )
    yield Case("two readings", times=np.array([1.0, 1.2]), power=rng.normal(size=2), begin=1.0, end=1.2)
    times, power = readings(rng, 9)
    yield Case(
        "the bounds are equal",
        times=times,
        power=power,
        begin=(times[3] + times[4]) / 2,
        end=(times[3] + times[4]) / 2,
    )
    yield Case(
        "the whole range, backwards", times=times, power=power, begin=float(times[-1]), end=float(times[0])
    )
    yield Case(
        "bounds on readings, swapped", times=times, power=power, begin=float(times[6]), end=float(times[2])
    )
    yield Case(
        "nothing but drawn power",
        times=times,
        power=-np.abs(power),
        begin=float(times[0]),
        end=float(times[5]),
    )
    times, power = readings(rng, 40)
    yield Case(
        "from the first reading into a gap",
        times=times,
        power=power,
        begin=float(times[0]),
        end=(times[30] + 2 * times[31]) / 3,
    )
    yield Case(
        "from a gap to the last reading",
        times=times,
        power=power,
        begin=(3 * times[2] + times[3]) / 4,
        end=float(times[-1]),
    )
    for i in range(4):
        times, power = readings(rng, int(rng.integers(3, 30)))
        begin, end = rng.uniform(times[0], times[-1], size=2)
        yield Case(f"random readings {i + 1}", times=times, power=power, begin=float(begin), end=float(end))


def readings(rng, n):
    times = rng.uniform(-3, 3) + np.cumsum(
        rng.choice([0.1, 0.3, 1.0, 4.0], size=n) * rng.uniform(0.8, 1.2, size=n)
    )
    return times, rng.normal(1, 2, size=n)


@check("The energy is right")
def value(got, want, case):
    return shaped(got, (), name="the energy") or close(got, want, case, name="the energy")
