"""Testing out: one probe at a time, then what was inferred and why."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from upstream.planning import Goal, GoalKind, Inference, ProbeKind, Verdict, target_skills
from upstream.web.content import graph, pack
from upstream.web.evidence.queries import stored_record
from upstream.web.planner import placing, state
from upstream.web.planner.models import PlacementRow
from upstream.web.planner.queries import current_goal, goal_title
from upstream.web.planner.showing import words
from upstream.web.review.judging import Unanswered, is_right, shuffled

LONGEST_ANSWER = 200


@require_GET
def placement(request: HttpRequest) -> HttpResponse:
    """The next probe; what was inferred, when one is finished; else what it is about."""
    under = placing.underway(request.user)
    if under is not None:
        return _probe(request, under)
    last = placing.finished(request.user)
    if last is not None or state.said(request.user):
        return _result(request, last)
    return render(request, "planner/placement.html", _about(request))


@require_POST
def start(request: HttpRequest) -> HttpResponse:
    given = request.POST.get("minutes", "")
    budget = int(given) if given in {str(b) for b in placing.BUDGETS} else 20
    under = placing.start(request.user, budget, timezone.now())
    if placing.standing(under).probe is None:
        placing.finish(request.user, timezone.now())
        messages.info(
            request, _("There is nothing on your way that a few questions could settle. Go straight on.")
        )
    return redirect("placement")


@require_POST
def answer(request: HttpRequest) -> HttpResponse:
    key = request.POST.get("probe", "")
    probe, under = placing.every_probe().get(key), placing.underway(request.user)
    if probe is None or under is None:
        return redirect("placement")
    right: bool | None = None
    said = request.POST.get("said", "")
    if said == "unknown":
        right = False
    elif said != "another" and probe.kind is ProbeKind.EXERCISE:
        if not placing.passed_exercise(request.user, probe.about, under):
            messages.warning(
                request, _("There is no pass of this exercise yet. Submit it, or say how it went.")
            )
            return redirect("placement")
        right = True
    elif said != "another":
        try:
            text = request.POST.get("answer", "")[:LONGEST_ANSWER]
            right = is_right(pack().questions[probe.about], text)
        except Unanswered as error:
            return _probe(request, under, str(error), text)
    placing.answer(request.user, key, right, timezone.now())
    return redirect("placement")


@require_POST
def stop(request: HttpRequest) -> HttpResponse:
    placing.finish(request.user, timezone.now())
    return redirect("placement")


@require_POST
def overrule(request: HttpRequest) -> HttpResponse:
    known = {"known": True, "unknown": False}.get(request.POST.get("said", ""))
    skill = request.POST.get("skill", "")
    placing.overrule(request.user, skill, known, timezone.now())
    return redirect(f"/placement/#k-{skill}" if skill in pack().skills else "placement")


def _about(request: HttpRequest) -> dict[str, Any]:
    goal = current_goal(request.user)
    return {"budgets": placing.BUDGETS, "goal": goal, "title": goal_title(goal) if goal else ""}


def _probe(request: HttpRequest, under: PlacementRow, complaint: str = "", typed: str = "") -> HttpResponse:
    standing = placing.standing(under)
    if standing.probe is None:  # what was left has been proved meanwhile
        placing.finish(request.user, timezone.now())
        return redirect("placement")
    probe = standing.probe
    question = pack().questions.get(probe.about) if probe.kind is ProbeKind.QUESTION else None
    context = {
        "standing": standing,
        "probe": probe,
        "question": question,
        "exercise": pack().exercises.get(probe.about) if question is None else None,
        "choices": shuffled(question, f"placement:{under.pk}", typed)
        if question and question.choices
        else (),
        "skill": pack().skills[probe.skill],
        "number": standing.asked + 1,
        "complaint": complaint,
        "typed": typed,
    }
    return render(request, "planner/probe.html", context, status=422 if complaint else 200)


def _result(request: HttpRequest, last: PlacementRow | None) -> HttpResponse:
    """What is believed of the skills of the way: of the whole map without a goal."""
    record = stored_record(request.user)
    goal = current_goal(request.user) or Goal(GoalKind.MAP)
    way = set(graph().path(target_skills(goal, pack())))
    found = [i for i in state.inferences(request.user, record).values() if i.skill in way]
    touched = [i for i in found if i.reason.kind != "untouched"]
    shown = {verdict: [_shown(i) for i in touched if i.verdict is verdict] for verdict in Verdict}
    known = [i for i in found if i.verdict is Verdict.KNOWN]
    proofs = ("proved", "proved-above")
    return render(
        request,
        "planner/placed.html",
        {
            "known": [i for i in shown[Verdict.KNOWN] if i["kind"] not in proofs],
            "proved": sum(i.reason.kind in proofs for i in known),
            "unsure": shown[Verdict.UNSURE],
            "unknown": shown[Verdict.UNKNOWN],
            "untouched": len(found) - len(touched),
            "saved": round(sum(pack().skills[i.skill].minutes for i in known) / 60),
            "answers": [
                (placing.every_probe()[a.probe], a.right)
                for a in (last.answers.all() if last else ())
                if a.right is not None and a.probe in placing.every_probe()
            ],
            **_about(request),
        },
    )


def _shown(found: Inference) -> dict[str, Any]:
    return {
        "skill": pack().skills[found.skill],
        "why": words(found.reason),
        "chance": round(100 * found.chance),
        "kind": found.reason.kind,
        "said": found.overruled,
        "verdict": str(found.verdict),
    }
