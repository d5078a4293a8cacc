"""When a goal will be reached, by simulation over the learner's own pace.

Two things are uncertain. **Pace**: how many minutes a skill takes for each minute estimated. **Hours**: how many minutes
of a week really go into learning. For each simulated future both are a bootstrap (Efron 1979) of the learner's own
record, to which a few pseudo-observations are added, drawn anew for each future from a prior: a factor of the person,
shared by all of that future's pseudo-observations, times one of the occasion, both log-normal. With nothing observed the
forecast is the prior's; each own observation counts as much as one pseudo-observation, so the prior fades. The futures
draw the same random numbers whatever the hours are, so that more hours never look worse by chance.

The prior says that a person takes 1.1 times the estimate (two people in three between 0.75 and 1.6 times) and keeps
85 % of the hours planned (two in three between 63 % and 115 %). It is a judgement, not a measurement: projects tend
to take longer than planned (Buehler, Griffin and Ross 1994, on the planning fallacy).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

FUTURES = 2000
LONGEST = 6 * 52  # weeks; what takes longer has no date
PSEUDO = 4


@dataclass(frozen=True, slots=True)
class Prior:
    """Of a factor: its median, the spread between people and between occasions (standard deviations of its log)."""

    median: float
    people: float
    occasions: float


PACE_PRIOR = Prior(1.1, 0.38, 0.45)
HOURS_PRIOR = Prior(0.85, 0.30, 0.35)


@dataclass(frozen=True, slots=True)
class Forecast:
    """When the goal is reached. Dates are None where that future lies more than six years ahead.

    low, median, high: days by which 10, 50 and 90 % of the futures are there. chance: of meeting the goal's date, 0 to
    1, None without one. hour_more: by how much earlier the median is with one hour more a week. minutes: the estimate
    that remains. paused: there are no hours, so there is no forecast. own: observations of the learner's own used.
    """

    minutes: int
    low: date | None = None
    median: date | None = None
    high: date | None = None
    chance: float | None = None
    hour_more: timedelta | None = None
    paused: bool = False
    own_skills: int = 0
    own_weeks: int = 0

    @property
    def reached(self) -> bool:
        return not self.minutes


def forecast(
    remaining: Sequence[int],
    weekly: int,
    today: date,
    target: date | None = None,
    ratios: Sequence[float] = (),
    achieved: Sequence[float] = (),
    seed: int = 0,
) -> Forecast:
    """The forecast for a path.

    remaining: estimated minutes of each skill still to prove, positive. weekly: the rhythm's minutes a week that move
    along the path, 0 for a pause. ratios: minutes taken over minutes estimated, of skills proved so far, positive.
    achieved: minutes that past weeks really had, the latest ones. The same arguments give the same forecast.
    """
    total = sum(remaining)
    if not remaining:
        return Forecast(0, today, today, today, None if target is None else 1.0)
    if weekly <= 0:
        return Forecast(total, paused=True)
    needed, hours = _simulate(np.asarray(remaining, dtype=float), weekly, ratios, achieved, seed)
    days = _days(needed, hours)
    more = _days(needed, hours + 60.0)
    low, median, high = (_quantile(days, q) for q in (0.1, 0.5, 0.9))
    sooner = _quantile(more, 0.5)
    return Forecast(
        minutes=total,
        low=_date(today, low),
        median=_date(today, median),
        high=_date(today, high),
        chance=None if target is None else float(np.mean(days <= (target - today).days)),
        hour_more=timedelta(days=round(median - sooner)) if math.isfinite(median) else None,
        own_skills=len(ratios),
        own_weeks=len(achieved),
    )


def _simulate(
    remaining: NDArray[np.float64], weekly: int, ratios: Sequence[float], achieved: Sequence[float], seed: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The minutes needed in each future (FUTURES,), and the minutes of its weeks (FUTURES, LONGEST)."""
    paces, weeks = (np.random.default_rng([seed, stream]) for stream in (1, 2))
    pace = _bootstrap(paces, np.asarray(ratios, dtype=float), PACE_PRIOR, 1.0)
    hours = _bootstrap(weeks, np.asarray(achieved, dtype=float), HOURS_PRIOR, float(weekly))
    needed = _draw(paces, pace, len(remaining)) @ remaining
    return needed, _draw(weeks, hours, LONGEST)


def _bootstrap(
    rng: np.random.Generator, own: NDArray[np.float64], prior: Prior, scale: float
) -> NDArray[np.float64]:
    """For each future a sample (FUTURES, n + PSEUDO) of own and pseudo-observations, drawn with replacement."""
    person = rng.normal(0, prior.people, (FUTURES, 1))
    occasion = rng.normal(0, prior.occasions, (FUTURES, PSEUDO))
    pseudo = scale * prior.median * np.exp(person + occasion)
    pool = np.hstack([np.broadcast_to(own, (FUTURES, own.size)), pseudo])
    return _draw(rng, pool, pool.shape[1])


def _draw(rng: np.random.Generator, pool: NDArray[np.float64], count: int) -> NDArray[np.float64]:
    """`count` draws with replacement from each row."""
    return np.take_along_axis(pool, rng.integers(0, pool.shape[1], (len(pool), count)), axis=1)


def _days(needed: NDArray[np.float64], hours: NDArray[np.float64]) -> NDArray[np.float64]:
    """Days until each future has had the minutes it needs, infinite beyond the last week. A week's work is even."""
    had = np.cumsum(hours, axis=1)
    last = np.argmax(had >= needed[:, None], axis=1)
    rows = np.arange(len(needed))
    within = hours[rows, last]
    missing = needed - (had[rows, last] - within)
    part = np.divide(missing, within, out=np.ones_like(missing), where=within > 0)
    return np.where(had[:, -1] >= needed, np.ceil(7 * (last + part)), np.inf)


def _quantile(days: NDArray[np.float64], q: float) -> float:
    """The lower empirical quantile, so that an infinite future makes no average."""
    return float(np.sort(days)[min(int(q * len(days)), len(days) - 1)])


def _date(today: date, days: float) -> date | None:
    return today + timedelta(days=int(days)) if math.isfinite(days) else None
