"""Reading what a learner has to review."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from django.core.cache import cache

from upstream.memory import Act, Model, Rating, Record, ReviewSettings, new_items, question_id, question_item
from upstream.web.accounts.clock import clock_of
from upstream.web.accounts.models import User
from upstream.web.content import pack
from upstream.web.evidence import queries as evidence
from upstream.web.evidence.models import Event
from upstream.web.review.blocking import blocks, way_of
from upstream.web.review.models import ReviewPreferences
from upstream.web.review.queue import HORIZON, Done, Queue, by_day, interleaved, minutes_of
from upstream.web.review.scopes import DUE, MORE, Scope

MORE_DAYS = 3  # "more" takes what is due within these days
KEPT_FOR = 600  # seconds

_DAY = timedelta(days=1)


def settings_of(user: User, model: Model | None = None) -> ReviewSettings:
    """How a person wants to review. model: the person's, when it is at hand."""
    model = model or evidence.learner_model(user)
    row = ReviewPreferences.objects.filter(user=user).first()
    if row is None:
        return ReviewSettings(clock_of(user), model.retention)
    return ReviewSettings(
        clock_of(user), model.retention, row.new_per_day, row.minutes_per_day, row.easy_weekday
    )


def done_today(user: User, settings: ReviewSettings, now: datetime) -> Done:
    """What a person reviewed since the day began: questions, and exercises that had been passed on a day before."""
    start = settings.clock.start(settings.clock.day(now))
    ratings: dict[str, Rating] = {}
    acts = (Act.RECALLED, Act.PASSED, Act.FAILED)
    for event in evidence.activity(user, start, acts):
        ratings.pop(event.item, None)  # the last answer decides, and its place
        rating = event.rating or (Rating.AGAIN if event.act == Act.FAILED else Rating.GOOD)
        ratings[event.item] = Rating(rating)
    before = Event.objects.filter(
        user=user, item__in=ratings, act__in=(Act.RECALLED, Act.PASSED), at__lt=start
    ).values_list("item", flat=True)
    known = set(before)
    reviewed = {item: rating for item, rating in ratings.items() if item in known or question_id(item)}
    minutes = sum(found[0] for item in reviewed if (found := evidence.about(item)))
    return Done(reviewed, minutes, len(reviewed.keys() - known))


def todays_queue(user: User, now: datetime, record: Record | None = None) -> Queue:
    """What is left of today's review. record: the person's, when it is at hand."""
    record = record or evidence.stored_record(user)
    settings = settings_of(user, record.model)
    today = settings.clock.day(now)
    done = done_today(user, settings, now)
    dues = evidence.due_items(user, settings.clock.start(today + HORIZON * _DAY))
    days, backlog = by_day(
        dues, done, settings, now, lambda skills: blocks(skills, way_of(user, record)), record.model
    )
    reviews = days.pop(today, ())
    room = settings.minutes_per_day - done.minutes - minutes_of(reviews)
    fresh = (
        new_items(pack().questions.values(), record, settings, done.introduced, room) if not backlog else ()
    )
    asked = interleaved(
        [due.item for due in reviews if question_id(due.item)],
        [question_item(question.id) for question in fresh],
        max(done.questions - done.introduced, 0),
        done.introduced,
    )
    questions = (*asked, *(item for item in done.returning if evidence.about(item)))
    queue = Queue(
        day=today,
        questions=questions,
        exercises=tuple(due for due in reviews if not question_id(due.item)),
        new=len(fresh),
        overdue=sum(settings.clock.day(due.due) < today for due in dues),
        minutes=minutes_of(reviews) + evidence.QUESTION_MINUTES * (len(questions) - len(asked) + len(fresh)),
        done=done,
        backlog=backlog,
        later=days,
    )
    _keep(user, queue, now)
    return queue


@dataclass(frozen=True, slots=True)
class Session:
    """A review as it stands. more: there is something to do beyond today's. undo: the last answer of today."""

    scope: Scope
    queue: Queue
    settings: ReviewSettings
    record: Record
    more: bool
    undo: Event | None


def session(user: User, now: datetime, scope: Scope) -> Session:
    """What is left of a session: of today, of more than today, or of the questions on some skills."""
    record = evidence.stored_record(user)
    settings = settings_of(user, record.model)
    today = todays_queue(user, now, record)
    more = _more(today, record, settings)
    queue = {DUE: today, MORE: more}.get(scope) or _on_skills(today, scope.skills(pack()))
    start = settings.clock.start(today.day)
    answers = evidence.activity(user, start, (Act.RECALLED,))
    undo = answers[-1] if answers else None
    return Session(scope, queue, settings, record, more.left > today.left, undo)


def left_today(user: User, now: datetime) -> int:
    """How much is left of today, for a number beside a link. Computed anew only when something happened since."""
    kept = cache.get(_key(user, now))
    if kept is not None and kept[0] == _last_event(user):
        return int(kept[1])
    return todays_queue(user, now).left


def forget_left(user: User, now: datetime) -> None:
    """After a change of settings."""
    cache.delete(_key(user, now))


def _more(queue: Queue, record: Record, settings: ReviewSettings) -> Queue:
    """Today's, then what comes in the next days, then as many new questions as a day has."""
    days = [queue.day + n * _DAY for n in range(1, MORE_DAYS + 1)]
    ahead = [due for day in days for due in queue.later.get(day, ()) if due.item not in queue.done.ratings]
    today = set(queue.questions)
    beyond = replace(settings, new_per_day=queue.new + settings.new_per_day)
    fresh = [question_item(question.id) for question in new_items(pack().questions.values(), record, beyond)]
    questions = [due.item for due in ahead if question_id(due.item)] + [i for i in fresh if i not in today]
    return queue.with_(
        (*queue.questions, *questions),
        (*queue.exercises, *(due for due in ahead if not question_id(due.item))),
        evidence.QUESTION_MINUTES,
    )


def _on_skills(queue: Queue, skills: Iterable[str]) -> Queue:
    """The questions on some skills that were not answered well today, whether or not they are due."""
    asked = [question_item(question.id) for skill in skills for question in pack().questions_of(skill)]
    returning = [item for item in queue.done.returning if item in asked]
    open_ = [item for item in asked if item not in queue.done.ratings]
    return queue.with_((*open_, *returning), (), evidence.QUESTION_MINUTES)


def _keep(user: User, queue: Queue, now: datetime) -> None:
    cache.set(_key(user, now), (_last_event(user), queue.left), KEPT_FOR)


def _key(user: User, now: datetime) -> str:
    return f"left-today:{user.pk}:{clock_of(user).day(now)}"


def _last_event(user: User) -> int | None:
    return Event.objects.filter(user=user).order_by("-id").values_list("id", flat=True).first()
