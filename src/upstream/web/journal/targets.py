"""How far targets have come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from upstream.memory import Act, DayClock, Rating
from upstream.web.accounts.models import User
from upstream.web.evidence import queries as evidence
from upstream.web.evidence.models import ItemRow
from upstream.web.journal.models import Entry, Target


@dataclass(frozen=True, slots=True)
class Progress:
    """A target with how many there are. a_week: how many a week are left to the day it asks for, if it asks for one."""

    target: Target
    title: str
    count: int
    a_week: int | None

    @property
    def reached(self) -> bool:
        return self.count >= self.target.goal

    @property
    def own(self) -> bool:
        return self.target.measure == Target.Measure.OWN


def progress(user: User, clock: DayClock, today: date) -> list[Progress]:
    """All targets of a person, in the order they were set."""
    return [_progress(user, clock, today, target) for target in Target.objects.filter(user=user)]


def _progress(user: User, clock: DayClock, today: date, target: Target) -> Progress:
    count = _count(user, clock, target)
    left, a_week = target.goal - count, None
    if target.until is not None and left > 0 and target.until >= today:
        days = (target.until - today).days + 1
        a_week = -(-left * 7 // days) if days >= 7 else left
    return Progress(target, target.title or str(target.get_measure_display()), count, a_week)


def _count(user: User, clock: DayClock, target: Target) -> int:
    match target.measure:
        case Target.Measure.OWN:
            return target.count
        case Target.Measure.EXERCISES:
            proved = ItemRow.objects.filter(user=user, proved_at__gte=clock.start(target.since))
            return proved.exclude(item__startswith="question:").count()
        case Target.Measure.QUESTIONS:
            events = evidence.activity(user, clock.start(target.since), [Act.RECALLED])
            return len({event.item for event in events if (event.rating or 0) > Rating.AGAIN})
        case _:
            found = Entry.objects.filter(user=user, deleted_at=None, day__gte=target.since)
            return found.filter(kind=target.measure).count()
