"""The map, areas, skills and the record."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from upstream.curriculum import Skill
from upstream.memory import question_id
from upstream.web.content import graph, pack
from upstream.web.evidence.queries import events_of, stored_record
from upstream.web.learning import queries
from upstream.web.learning.lessons import lesson
from upstream.web.learning.river import area_svg, legend, river_svg


def health(request: HttpRequest) -> HttpResponse:
    return HttpResponse("ok", content_type="text/plain")


def map_(request: HttpRequest) -> HttpResponse:
    views = _views(request)
    goal = request.GET.get("goal", "")
    path: tuple[str, ...] = ()
    if goal in pack().skills:
        path = graph().path([goal], _proved(views))
    return render(
        request,
        "learning/map.html",
        {
            "svg": river_svg(views),
            "legend": legend(),
            "progress": queries.progress_by_stream(pack(), views),
            "suggested": queries.suggested(pack(), graph(), views),
            "areas": [
                (area, [views[skill.id] for skill in pack().skills_in(area.id)])
                for area in pack().areas.values()
            ],
            "goal": pack().skills.get(goal),
            "path": [views[id] for id in path],
            "streams": pack().streams,
            "states": queries.STATES,
        },
    )


def area(request: HttpRequest, area_id: str) -> HttpResponse:
    found = pack().areas.get(area_id)
    if found is None:
        raise Http404("There is no such area.")
    views = _views(request)
    return render(
        request,
        "learning/area.html",
        {
            "area": found,
            "svg": area_svg(area_id, views),
            "skills": [views[skill.id] for skill in pack().skills_in(area_id)],
            "resources": [r for r in pack().resources.values() if area_id in r.areas],
        },
    )


def skill(request: HttpRequest, skill_id: str) -> HttpResponse:
    found = pack().skills.get(skill_id)
    if found is None:
        raise Http404("There is no such skill.")
    views = _views(request)
    record = stored_record(request.user)
    exercises = [(exercise, record.items.get(exercise.id)) for exercise in pack().exercises_of(skill_id)]
    state = record.skills.get(skill_id)
    return render(
        request,
        "learning/skill.html",
        {
            "skill": found,
            "view": views[skill_id],
            "area": pack().areas[found.area],
            "stream": next(s for s in pack().streams if s.id == found.stream),
            "lesson": lesson(found),
            "exercises": exercises,
            "questions": pack().questions_of(skill_id),
            "resources": pack().resources_of(skill_id),
            "requires": [views[id] for id in found.requires],
            "unlocks": [views[id] for id in graph().unlocks[skill_id]],
            "state": state,
            "proved_by": pack().exercises.get(state.proved_by) if state and state.proved_by else None,
        },
    )


def record(request: HttpRequest) -> HttpResponse:
    """What a learner has shown, and what follows from it."""
    views = _views(request)
    stored = stored_record(request.user)
    proved = sorted(
        ((views[s.skill], s) for s in stored.skills.values() if s.proved_at and s.skill in views),
        key=lambda pair: pair[1].proved_at,
        reverse=True,
    )
    events = [
        (event, pack().exercises.get(event.item), _questioned(event.item))
        for event in events_of(request.user)
    ]
    return render(
        request,
        "learning/record.html",
        {"proved": proved, "events": events, "progress": queries.progress_by_stream(pack(), views)},
    )


def _questioned(item: str) -> Skill | None:
    """The skill that a question is on, None for an item that is no question."""
    question = pack().questions.get(question_id(item) or "")
    return pack().skills[question.skill] if question else None


def _views(request: HttpRequest) -> dict[str, queries.SkillView]:
    return queries.skill_views(pack(), graph(), stored_record(request.user), timezone.now())


def _proved(views: dict[str, queries.SkillView]) -> list[str]:
    return [id for id, view in views.items() if view.state in ("proved", "fading")]
