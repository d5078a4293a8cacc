"""What somebody did in a span of days: by day, by area, by interview round, by kind of entry."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from upstream.curriculum import Area, Round
from upstream.memory import Act, DayClock, Rating, question_id
from upstream.planning import Moment, Spell, spells
from upstream.web.accounts.models import User
from upstream.web.content import pack
from upstream.web.evidence import queries as evidence
from upstream.web.evidence.models import Event
from upstream.web.journal.models import ROUNDS, Entry, NoteVersion
from upstream.web.practice.models import Submission


@dataclass(frozen=True, slots=True)
class Span:
    """Days from first to last, both counted."""

    first: date
    last: date

    @classmethod
    def of_year(cls, year: int) -> Span:
        return cls(date(year, 1, 1), date(year, 12, 31))

    @classmethod
    def until(cls, today: date) -> Span:
        """The 53 weeks that end with this one."""
        return cls(today - timedelta(days=today.weekday() + 52 * 7), today)


@dataclass(frozen=True, slots=True)
class AreaHours:
    area: Area | None
    hours: float


@dataclass(frozen=True, slots=True)
class RoundCounts:
    """What prepared an interview round: exercises passed, questions recalled, entries that name it."""

    title: str
    exercises: int
    questions: int
    entries: int

    @property
    def total(self) -> int:
        return self.exercises + self.questions + self.entries


@dataclass(frozen=True, slots=True)
class Done:
    """What was done in a span. days: how many things on each day that has any. minutes: estimated, by day.

    passed: different exercises passed. recalled: different questions recalled. tries: of exercises.
    """

    days: Counter[date]
    minutes: dict[date, float]
    passed: frozenset[str]
    recalled: frozenset[str]
    tries: int
    areas: list[AreaHours]
    rounds: list[RoundCounts]
    kinds: list[tuple[str, str, int]]
    entries: int

    @property
    def hours(self) -> float:
        return sum(self.minutes.values()) / 60


def done(user: User, clock: DayClock, span: Span) -> Done:
    """Everything that happened in a span of the learner's own days."""
    start, end = clock.start(span.first), clock.end(span.last)
    events = [event for event in evidence.activity(user, start) if event.at < end]
    entries = list(
        Entry.objects.filter(user=user, deleted_at=None, day__range=(span.first, span.last)).defer("text")
    )
    noted = NoteVersion.objects.filter(
        note__user=user, note__deleted_at=None, aside=False, saved_at__gte=start, saved_at__lt=end
    ).values_list("saved_at", flat=True)
    days = Counter(clock.day(event.at) for event in events)
    days.update(entry.day for entry in entries)
    days.update(clock.day(at) for at in noted)
    work = spells([*_moments(user, events, start, end), *_by_hand(entries, clock)])
    minutes: dict[date, float] = defaultdict(float)
    for spell in work:
        minutes[clock.day(spell.at)] += spell.minutes
    passed = frozenset(event.item for event in events if event.act == Act.PASSED)
    recalled = frozenset(_recalled(events))
    kinds = Counter(entry.kind for entry in entries)
    return Done(
        days=days,
        minutes=dict(minutes),
        passed=passed,
        recalled=recalled,
        tries=sum(event.act in (Act.PASSED, Act.FAILED) for event in events),
        areas=_by_area(work),
        rounds=_by_round(passed, recalled, entries),
        kinds=[(kind.value, str(kind.label), kinds[kind]) for kind in Entry.Kind if kinds[kind]],
        entries=len(entries),
    )


def years(user: User, clock: DayClock) -> list[int]:
    """The years from the first thing the person did to the last, the latest first."""
    event = Event.objects.filter(user=user).order_by("at").first()
    entry = Entry.objects.filter(user=user, deleted_at=None).order_by("day").first()
    firsts = [clock.day(event.at)] if event else []
    firsts += [entry.day] if entry else []
    latest = Entry.objects.filter(user=user, deleted_at=None).order_by("-day").first()
    last = Event.objects.filter(user=user).order_by("-at").first()
    lasts = ([latest.day] if latest else []) + ([clock.day(last.at)] if last else [])
    return list(range(max(lasts).year, min(firsts).year - 1, -1)) if firsts else []


def _recalled(events: Iterable[Event]) -> Iterable[str]:
    """The questions that were recalled; a forgotten one was not."""
    for event in events:
        question = question_id(event.item)
        if event.act == Act.RECALLED and question and (event.rating or 0) > Rating.AGAIN:
            yield question


def _moments(user: User, events: Sequence[Event], start: datetime, end: datetime) -> list[Moment]:
    """Signs of work: what is in the log, and runs that proved nothing."""
    runs = Submission.objects.filter(user=user, created_at__gte=start, created_at__lt=end)
    exercises = pack().exercises
    return [
        *(Moment(event.at, event.item, tuple(event.skills)) for event in events),
        *(
            Moment(at, exercise, exercises[exercise].proves if exercise in exercises else ())
            for exercise, at in runs.values_list("exercise", "created_at")
        ),
    ]


def _by_hand(entries: Iterable[Entry], clock: DayClock) -> list[Moment]:
    """Entries with minutes, at noon of their day."""
    zone = ZoneInfo(clock.zone)
    return [
        Moment(
            datetime.combine(entry.day, time(12), zone),
            f"entry:{entry.pk}",
            tuple(entry.skills),
            entry.minutes,
        )
        for entry in entries
        if entry.minutes
    ]


def _by_area(work: Iterable[Spell]) -> list[AreaHours]:
    """Hours of each area, the most first; what belongs to several skills is shared out evenly."""
    hours: dict[str, float] = defaultdict(float)
    for spell in work:
        areas = [pack().skills[id].area for id in spell.skills if id in pack().skills] or [""]
        for area in areas:
            hours[area] += spell.minutes / 60 / len(areas)
    found = [AreaHours(pack().areas.get(area), total) for area, total in hours.items()]
    return sorted(found, key=lambda row: -row.hours)


def _by_round(passed: Iterable[str], recalled: Iterable[str], entries: Iterable[Entry]) -> list[RoundCounts]:
    by_exercise = Counter(
        round for id in passed if id in pack().exercises for round in pack().exercises[id].rounds
    )
    by_question = Counter(
        round for id in recalled if id in pack().questions for round in pack().questions[id].rounds
    )
    by_entry = Counter(round for entry in entries for round in entry.rounds)
    return [
        RoundCounts(str(title), by_exercise[Round(round)], by_question[Round(round)], by_entry[round])
        for round, title in ROUNDS
    ]
