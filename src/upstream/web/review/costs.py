"""What it costs to remember more: the reviews that a day needs for each retention."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from upstream.memory import ItemMemory, Model, question_item
from upstream.web.content import pack
from upstream.web.evidence.queries import about

RETENTIONS = (0.8, 0.85, 0.9, 0.95)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Cost:
    """retention: the chance of recall at which questions come back. reviews, minutes: a day, on average.

    relative: minutes as a multiple of those at the retention in force.
    """

    retention: float
    reviews: float
    minutes: float
    relative: float

    @property
    def percent(self) -> int:
        return round(100 * self.retention)


def costs(items: Iterable[ItemMemory], model: Model) -> tuple[Cost, ...]:
    """The load of a day with what a learner knows today, for each retention and the one in force.

    Each item is reviewed once an interval, as its memory stands: what is forgotten or grows firmer on the way is left
    out. An estimate of the next weeks, not of years. For somebody without items, one of ten days' stability stands in.
    """
    known = [item for item in items if item.reviewed_at and item.stability and about(item.item)]
    loads = {}
    for retention in sorted({*RETENTIONS, model.retention}):
        aimed = model.aiming_at(retention)
        rates = [(_a_day(item, aimed), about(item.item)) for item in known or [_example()]]
        loads[retention] = (
            sum(rate for rate, _ in rates),
            sum(rate * found[0] for rate, found in rates if found),
        )
    now = loads[model.retention][1]
    share = 1.0 if known else 0.0
    return tuple(
        Cost(retention, share * reviews, share * minutes, minutes / now)
        for retention, (reviews, minutes) in loads.items()
    )


def _a_day(item: ItemMemory, model: Model) -> float:
    """How often a day an item comes back, by its memory alone."""
    item = replace(item, passed_at=None)
    due = item.due(model)
    return _DAY / (due - item.reviewed_at) if due and item.reviewed_at else 0.0


def _example() -> ItemMemory:
    item = question_item(next(iter(pack().questions), ""))
    return ItemMemory(item, stability=10.0, difficulty=5.0, reviewed_at=datetime(2000, 1, 1, tzinfo=UTC))
