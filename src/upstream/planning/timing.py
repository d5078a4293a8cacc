"""How long somebody worked, estimated from when evidence arrived.

Nobody presses start and stop. Two pieces of evidence less than half an hour apart are taken as one sitting, and the time
between them as work on the later one. The first piece of a sitting is preceded by work that nobody saw: ten minutes are
assumed. Reading that leads to nothing is not seen at all. The same clock measures a learner's hours a week and the
hours a skill took, so what it misses cancels in a forecast, which divides one by the other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

LONGEST_GAP = timedelta(minutes=30)
BEFORE_A_SITTING = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Moment:
    """A sign of work. at: an aware datetime. minutes: what the learner says it took, when it was marked by hand."""

    at: datetime
    item: str
    skills: tuple[str, ...] = ()
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Spell:
    """Minutes of work on one item, ending at a moment."""

    at: datetime
    minutes: float
    item: str
    skills: tuple[str, ...]


def spells(moments: Iterable[Moment]) -> list[Spell]:
    """The work behind a log, in order of time. A clock that jumped back takes no time away."""
    found: list[Spell] = []
    before: datetime | None = None
    for moment in sorted(moments, key=lambda m: m.at):
        if moment.minutes is not None:
            minutes = float(moment.minutes)
        else:
            gap = moment.at - before if before is not None else None
            minutes = (gap if gap is not None and gap < LONGEST_GAP else BEFORE_A_SITTING) / timedelta(
                minutes=1
            )
            before = moment.at
        found.append(Spell(moment.at, minutes, moment.item, moment.skills))
    return found


def minutes_by_week(
    work: Iterable[Spell], day_of: Callable[[datetime], date], first: date, until: date
) -> list[float]:
    """The minutes of each whole week from a Monday up to, not including, another. day_of: the learner's day."""
    weeks: dict[int, float] = defaultdict(float)
    for spell in work:
        weeks[(day_of(spell.at) - first).days // 7] += spell.minutes
    return [weeks[i] for i in range((until - first).days // 7)]


def ratios(
    work: Iterable[Spell], proved_at: Mapping[str, datetime], estimates: Mapping[str, int]
) -> list[float]:
    """For each proved skill, the minutes that it took up to its proof over the minutes that were estimated.

    Skills proved without any work before (one pass, nothing else) count too: that is a pace. Kept within 1/10 and 10.
    """
    used: dict[str, float] = defaultdict(float)
    for spell in work:
        for skill in spell.skills:
            if skill in proved_at and spell.at <= proved_at[skill]:
                used[skill] += spell.minutes / len(spell.skills)
    return [
        min(max(used[skill] / estimates[skill], 0.1), 10.0)
        for skill in proved_at
        if skill in estimates and used[skill] > 0
    ]
