"""The week: seven days of sessions, and what a hand may change."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from upstream.planning import Session, SessionError, TaskKind
from upstream.web.accounts.clock import clock_of
from upstream.web.evidence.queries import stored_record
from upstream.web.planner import queries, services
from upstream.web.planner.services import Change
from upstream.web.planner.showing import ACTIVITIES, shown_step, title_of, url_of, words
from upstream.web.planner.weeks import plan_again
from upstream.web.review import queries as review


@require_GET
def week(request: HttpRequest) -> HttpResponse:
    now = timezone.now()
    goal = queries.current_goal(request.user)
    if goal is None:
        return render(request, "planner/week.html", {"goal": None})
    record = stored_record(request.user)
    queue = review.todays_queue(request.user, now, record)
    found = queries.week(request.user, now, queue, record)
    step = queries.next_for(request.user, now, queue, record, found)
    rhythm, today = queries.rhythm_of(request.user), clock_of(request.user).day(now)
    days = [
        {
            "day": day,
            "past": day < today,
            "today": day == today,
            "off": day in rhythm.off,
            "free": rhythm.is_off(day),
            "capacity": rhythm.capacity(day),
            "minutes": found.minutes(day),
            "sessions": [_shown(session, day < today) for session in found.on(day)],
        }
        for day in found.days
    ]
    return render(
        request,
        "planner/week.html",
        {
            "goal": goal,
            "title": queries.goal_title(goal),
            "days": days,
            "missed": sum(s.open and s.day < today for s in found),
            "done": sum(s.done for s in found),
            "total": sum(not s.skipped for s in found),
            "paused": rhythm.paused,
            "step": shown_step(step),
            "others": [shown_step(other) for other in step.others],
            "weekday": today,
        },
    )


@require_POST
def plan(request: HttpRequest) -> HttpResponse:
    plan_again(request.user, timezone.now())
    messages.success(
        request, _("The rest of the week is planned. What you moved, skipped or did is where it was.")
    )
    return redirect("week")


@require_POST
def move(request: HttpRequest, key: str) -> HttpResponse:
    try:
        day = date.fromisoformat(request.POST.get("day", ""))
    except ValueError:
        messages.error(request, _("Choose one of the days of this week."))
        return _back(key)
    return _change(request, key, lambda now: services.move(request.user, key, day, now))


@require_POST
def skip(request: HttpRequest, key: str) -> HttpResponse:
    return _change(request, key, lambda now: services.change(request.user, key, Change.SKIP, now))


@require_POST
def restore(request: HttpRequest, key: str) -> HttpResponse:
    return _change(request, key, lambda now: services.change(request.user, key, Change.RESTORE, now))


@require_POST
def done(request: HttpRequest, key: str) -> HttpResponse:
    return _change(request, key, lambda now: services.change(request.user, key, Change.DONE, now))


@require_POST
def day_off(request: HttpRequest, day: str) -> HttpResponse:
    try:
        found = date.fromisoformat(day)
    except ValueError:
        raise Http404("There is no such day.") from None
    services.set_day_off(request.user, found, request.POST.get("off") == "1", timezone.now())
    return redirect(f"{reverse('week')}#d-{found.isoformat()}")


def _change(request: HttpRequest, key: str, act: Callable[[datetime], Any]) -> HttpResponse:
    try:
        act(timezone.now())
    except SessionError as error:
        messages.warning(request, words(error))
    return _back(key)


def _back(key: str) -> HttpResponse:
    return redirect(f"{reverse('week')}#{_anchor(key)}")


def _anchor(key: str) -> str:
    return f"s-{key.replace('.', '-')}"


def _shown(session: Session, past: bool) -> dict[str, Any]:
    by_evidence = session.task.kind in (TaskKind.EXERCISE, TaskKind.REVIEW)
    told = session.task.kind is TaskKind.PRACTISE  # the reason says that there is no exercise
    state = "done" if session.done else "skipped" if session.skipped else "missed" if past else "open"
    return {
        "key": session.key,
        "anchor": _anchor(session.key),
        "title": title_of(session.task),
        "url": url_of(session.task),
        "outside": session.task.kind is TaskKind.REFERENCE and url_of(session.task).startswith("http"),
        "activity": ACTIVITIES[session.activity],
        "sort": str(session.activity),
        "minutes": session.minutes,
        "part": session.part,
        "why": words(session.reason),
        "note": words(session.note) if session.note and not told else "",
        "moved": session.moved,
        "state": state,
        "by_evidence": by_evidence,
    }
