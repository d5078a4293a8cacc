"""The goal with its path and forecast, choosing one, and the rhythm."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from upstream.curriculum import Round
from upstream.planning import (
    PLANNED,
    Goal,
    GoalError,
    GoalKind,
    RhythmError,
    open_path,
    path_minutes,
    target_skills,
)
from upstream.web.accounts.clock import clock_of
from upstream.web.content import graph, pack
from upstream.web.evidence.queries import stored_record
from upstream.web.planner import forms, queries, services, state
from upstream.web.planner.showing import ACTIVITIES, ROUNDS, goal_title, words
from upstream.web.planner.timeline import label, timeline


@require_GET
def goal(request: HttpRequest) -> HttpResponse:
    """What one is heading for, how long the way is, and when one may be there."""
    found = queries.current_goal(request.user)
    if found is None:
        return redirect("goal-choose")
    record = stored_record(request.user)
    known, path = queries.known_skills(request.user, record), queries.path_of(request.user, record, found)
    targets = graph().path(target_skills(found, pack()))
    minutes = path_minutes(path, pack(), state.spent(request.user))
    steps = [(pack().skills[skill], minutes[skill], bool(pack().exercises_of(skill))) for skill in path]
    return render(
        request,
        "planner/goal.html",
        {
            "goal": found,
            "title": goal_title(found),
            "areas": [
                (pack().areas[area], list(group)) for area, group in groupby(steps, lambda step: step[0].area)
            ],
            "count": len(path),
            "hours": round(sum(minutes.values()) / 60),
            "behind": len(known.intersection(targets)),
            "unwritten": sum(not provable for _, _, provable in steps),
            **_forecast(request, found),
        },
    )


@require_GET
def forecast(request: HttpRequest) -> HttpResponse:
    """The forecast, and how it is made."""
    found = queries.current_goal(request.user)
    if found is None:
        return redirect("goal-choose")
    context = {"goal": found, "title": goal_title(found), **_forecast(request, found)}
    return render(request, "planner/forecast.html", context)


def choose(request: HttpRequest) -> HttpResponse:
    """Choose what to head for."""
    complaint = ""
    if request.method == "POST":
        try:
            services.set_goal(request.user, forms.goal_of(request.POST), timezone.now())
            return redirect("goal")
        except GoalError as error:
            complaint = words(error)
    context = {"complaint": complaint, **_choices(request)}
    return render(request, "planner/choose.html", context, status=422 if complaint else 200)


def rhythm(request: HttpRequest) -> HttpResponse:
    """The minutes of a week."""
    current, complaint, typed = queries.rhythm_of(request.user), "", None
    if request.method == "POST":
        try:
            current = forms.rhythm_of(request.POST, current.off)
            services.set_rhythm(request.user, current, timezone.now())
            messages.success(request, _("Your rhythm is changed, and the rest of the week is planned by it."))
            return redirect("rhythm")
        except RhythmError as error:
            complaint, typed = words(error), request.POST
    grid = []
    for day in range(7):
        fields = [(f"m-{day}-{activity}", activity) for activity in PLANNED]
        cells = [
            (
                name,
                ACTIVITIES[activity],
                typed.get(name, "") if typed else current.minutes.get((day, activity), 0),
            )
            for name, activity in fields
        ]
        grid.append((day, cells, sum(current.minutes.get((day, a), 0) for a in PLANNED)))
    context = {
        "grid": grid,
        "activities": [ACTIVITIES[a] for a in PLANNED],
        "weekly": current.weekly,
        "rhythm": current,
        "complaint": complaint,
        "goal": queries.current_goal(request.user),
    }
    return render(request, "planner/rhythm.html", context, status=422 if complaint else 200)


def _forecast(request: HttpRequest, found: Goal) -> dict[str, Any]:
    now = timezone.now()
    today = clock_of(request.user).day(now)
    seen = queries.forecast_for(request.user, now)
    current = queries.rhythm_of(request.user)
    assert seen is not None
    return {
        "forecast": seen,
        "timeline": timeline(seen, today, found.date),
        "said": label(seen, found.date) if seen.low else "",
        "chance": None if seen.chance is None else round(100 * seen.chance),
        "sooner": seen.hour_more.days if seen.hour_more else 0,
        "today": today,
        "late": found.date is not None and found.date < today,
        "weekly_hours": round(current.weekly / 60, 1),
        "rhythm": current,
    }


def _choices(request: HttpRequest) -> dict[str, Any]:
    """The form: each stream and the map with its size, every skill by area, and what is chosen."""
    record = stored_record(request.user)
    known = queries.known_skills(request.user, record)
    current = queries.current_goal(request.user)
    if request.method == "POST":
        kind, chosen = request.POST.get("kind", ""), set(request.POST.getlist("skills"))
        rounds, up_to = set(request.POST.getlist("rounds")), request.POST.get("up-to", "")
        stream = request.POST.get("stream", "")
    else:
        asked = request.GET.getlist("skill")
        shown = (
            current
            if not asked and current
            else Goal(GoalKind.SKILLS if asked else GoalKind.STREAM, tuple(asked), 1)
        )
        kind, chosen, rounds = str(shown.kind), set(shown.skills), {str(r) for r in shown.rounds}
        up_to = stream = str(shown.stream or "")
    day = current.date.isoformat() if current and current.date else ""

    def size(goal: Goal) -> tuple[int, int]:
        path = open_path(goal, pack(), graph(), known)
        return len(path), round(sum(pack().skills[s].minutes for s in path) / 60)

    return {
        "kind": kind,
        "current": current,
        "streams": [
            (s, *size(Goal(GoalKind.STREAM, stream=s.id)), str(s.id) == stream) for s in pack().streams
        ],
        "whole": size(Goal(GoalKind.MAP)),
        "rounds": [(str(r), ROUNDS[r], str(r) in rounds) for r in Round],
        "up_to": up_to,
        "areas": [
            (area, skills, sum(s.id in chosen for s in skills))
            for area in pack().areas.values()
            if (skills := pack().skills_in(area.id))
        ],
        "chosen": chosen,
        "days": {
            str(k): (request.POST.get(f"date-{k}", "") if request.method == "POST" else day) for k in GoalKind
        },
        "today": clock_of(request.user).day(timezone.now()),
    }
