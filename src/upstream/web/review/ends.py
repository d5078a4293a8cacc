"""What is said around the cards: how a backlog is worked off, what was done, what comes tomorrow."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from math import ceil

from django.urls import reverse
from django.utils import formats
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from upstream.curriculum import Exercise
from upstream.memory import Due
from upstream.web.accounts.models import User
from upstream.web.content import pack
from upstream.web.planner.showing import goal_title
from upstream.web.planner.state import current_goal
from upstream.web.review.cards import history
from upstream.web.review.queries import Session
from upstream.web.review.queue import Done, Queue
from upstream.web.review.words import percent


@dataclass(frozen=True, slots=True)
class Resolve:
    """An exercise to solve again. minutes: estimated. history: when it was last solved, and what that leaves."""

    exercise: Exercise
    minutes: int
    history: str


@dataclass(frozen=True, slots=True)
class End:
    """When no question is left: exercises to solve again, what was done, what comes tomorrow.

    back: the address from which somebody came to questions of their own choice, else empty.
    """

    title: str
    back: str
    resolves: tuple[Resolve, ...]
    done: str
    tomorrow: str


def end(session: Session, now: datetime) -> End:
    resolves = tuple(_resolve(due, session, now) for due in session.queue.exercises)
    done = done_words(session.queue.done)
    return End(_title(session, len(resolves)), _back(session), resolves, done, tomorrow_words(session.queue))


def done_words(done: Done) -> str:
    """What was reviewed today; empty when nothing was."""
    parts = []
    if done.questions:
        text = ngettext("%(count)d question answered", "%(count)d questions answered", done.questions)
        parts.append(text % {"count": done.questions})
    if done.exercises:
        text = ngettext("%(count)d exercise solved again", "%(count)d exercises solved again", done.exercises)
        parts.append(text % {"count": done.exercises})
    return _("Today: %(what)s.") % {"what": ", ".join(parts)} if parts else ""


def tomorrow_words(queue: Queue) -> str:
    """What the next day with something due brings."""
    if queue.tomorrow:
        count, minutes = len(queue.tomorrow), max(1, ceil(sum(due.minutes for due in queue.tomorrow)))
        text = ngettext(
            "Tomorrow: %(count)d card, about %(minutes)d minutes.",
            "Tomorrow: %(count)d cards, about %(minutes)d minutes.",
            count,
        )
        return text % {"count": count, "minutes": minutes}
    days = sorted(day for day, dues in queue.later.items() if dues)
    if not days:
        return ""
    return _("Nothing is due tomorrow; the next cards come on %(day)s.") % {
        "day": formats.date_format(days[0], "l j F")
    }


def backlog_words(user: User, queue: Queue) -> str:
    """What happens to everything that piled up; empty when nothing did."""
    if queue.backlog is None:
        return ""
    goal = current_goal(user)
    values = {
        "overdue": queue.backlog.overdue,
        "today": queue.backlog.today,
        "days": queue.backlog.days,
        "way": _("your way to %(goal)s") % {"goal": goal_title(goal)} if goal else _("the map"),
    }
    start = _("You were away, and %(overdue)d cards are overdue.") % values
    if not queue.backlog.today:
        return start + " " + _("Today’s part is done.")
    first = ngettext(
        "This %(today)d blocks most of %(way)s;",
        "These %(today)d block most of %(way)s;",
        queue.backlog.today,
    )
    rest = ngettext(
        "the rest waits until tomorrow.", "the rest is spread over %(days)d days.", queue.backlog.days
    )
    return f"{start} {first % values} {rest % values}"


def _title(session: Session, resolves: int) -> str:
    if session.scope.about:
        return _("You have been through these questions")
    if resolves:
        text = ngettext("One exercise to solve again", "%(count)d exercises to solve again", resolves)
        return text % {"count": resolves}
    return _("That is all for today") if session.queue.done.settled else _("Nothing is due")


def _back(session: Session) -> str:
    if not session.scope.about:
        return ""
    return reverse("workspace" if session.scope.kind == "exercise" else "skill", args=[session.scope.about])


def _resolve(due: Due, session: Session, now: datetime) -> Resolve:
    memory = session.record.items[due.item]
    recall = memory.recall(now, session.record.model)
    words = history(memory, now, session.settings.clock)
    if recall is not None:
        words += ", " + _("%(percent)s likely to recall") % {"percent": percent(recall)}
    return Resolve(pack().exercises[due.item], max(1, round(due.minutes)), words)
