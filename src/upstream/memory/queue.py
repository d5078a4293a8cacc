"""What comes back and when: what is due, in which order a backlog is worked off, and which questions are new."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from upstream.curriculum import Question
from upstream.memory.days import DayClock
from upstream.memory.evidence import question_item
from upstream.memory.model import DEFAULT_MODEL, Model
from upstream.memory.record import Record

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ReviewSettings:
    """How somebody wants to review.

    new_per_day: questions introduced a day. minutes_per_day: the cap on reviews. easy_weekday: 0 (Monday) to 6, a day
    with half the load. Raises ValueError for negative numbers and for a day that no week has.
    """

    clock: DayClock = field(default_factory=DayClock)
    retention: float = 0.9
    new_per_day: int = 6
    minutes_per_day: int = 25
    easy_weekday: int | None = None

    def __post_init__(self) -> None:
        if self.new_per_day < 0 or self.minutes_per_day < 0:
            raise ValueError("a day has no fewer than zero new questions and zero minutes")
        if self.easy_weekday is not None and not 0 <= self.easy_weekday <= 6:
            raise ValueError(f"{self.easy_weekday} is no day of the week: 0 is Monday, 6 is Sunday")


@dataclass(frozen=True, slots=True)
class Due:
    """Something that comes back. due, reviewed_at: aware. minutes: what it takes. stability: in days."""

    item: str
    due: datetime
    minutes: float
    skills: tuple[str, ...]
    reviewed_at: datetime
    stability: float


def backlog(
    dues: Iterable[Due], now: datetime, blocks: Mapping[str, int], model: Model = DEFAULT_MODEL
) -> tuple[Due, ...]:
    """What is overdue, what matters most first.

    blocks: for a skill, how many skills of the way to the goal build on it. Items of skills that block more come first;
    among equals those whose recall falls most in the next day, since what is nearly lost already can wait a day longer.
    """

    def order(due: Due) -> tuple[int, float, datetime, str]:
        days = (now - due.reviewed_at) / _DAY
        loss = model.recall(due.stability, days) - model.recall(due.stability, days + 1)
        return (-max((blocks.get(skill, 0) for skill in due.skills), default=0), -loss, due.due, due.item)

    return tuple(sorted((due for due in dues if due.due <= now), key=order))


def new_items(
    questions: Iterable[Question],
    record: Record,
    settings: ReviewSettings,
    introduced: int = 0,
    minutes_left: float | None = None,
    minutes_each: float = 1.5,
) -> tuple[Question, ...]:
    """Which unseen questions to introduce now, in order, under the cap.

    Only questions of skills that were started or proved. Skills take turns, so that a day does not dwell on one: those of
    which fewer questions were seen come first, and among these the one begun last, while it is fresh; within a skill the
    easiest comes first. introduced: how many were today. minutes_left: what today's reviews leave of the daily cap.
    """
    room = settings.new_per_day - introduced
    if minutes_left is not None:
        room = min(room, int(minutes_left // minutes_each))
    seen: dict[str, int] = defaultdict(int)
    unseen: dict[str, list[Question]] = defaultdict(list)
    for question in questions:
        if question.skill not in record.skills:
            continue
        memory = record.items.get(question_item(question.id))
        if memory is not None and memory.reviewed_at is not None:
            seen[question.skill] += 1
        else:
            unseen[question.skill].append(question)

    turns: list[tuple[int, float, int, str, Question]] = []
    for skill, waiting in unseen.items():
        state = record.skills[skill]
        fresh = -(state.proved_at or state.started_at).timestamp()
        waiting.sort(key=lambda q: (q.difficulty, q.id))
        turns += [(seen[skill] + i, fresh, i, skill, question) for i, question in enumerate(waiting)]
    turns.sort(key=lambda turn: turn[:4])
    return tuple(question for *_, question in turns[: max(room, 0)])
