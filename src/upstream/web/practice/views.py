"""The workspace: read the task, write, run, hand in, see why."""

from __future__ import annotations

import ast
from datetime import datetime
from uuid import UUID

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.safestring import SafeString, mark_safe
from django.views.decorators.http import require_GET, require_POST

from upstream.curriculum import Exercise
from upstream.grading import CaseStatus, Status, Verdict, draw, show_answer, show_call, visible_cases
from upstream.memory import AFTER_SOLUTION, ItemMemory
from upstream.text import highlighted, labelled
from upstream.web.accounts.clock import clock_of
from upstream.web.content import pack
from upstream.web.evidence.queries import item_memory
from upstream.web.practice import clerk, queries, queue, services
from upstream.web.practice.models import Submission
from upstream.web.practice.standing import standing
from upstream.web.practice.warming import warm_soon
from upstream.web.practice.worker import graders


@require_GET
def workspace(request: HttpRequest, exercise_id: str) -> HttpResponse:
    exercise = _exercise(exercise_id)
    warm_soon(exercise)
    again = _again(request)
    last = queries.last_source(request.user, exercise, since=_today(request) if again else None)
    return render(
        request,
        "practice/workspace.html",
        {
            **_sidebar(request, exercise),
            "skills": [pack().skills[id] for id in exercise.proves],
            "source": last if last is not None else exercise.starter,
            "cases": [
                (case.name, show_call(case.call or exercise.entry, case.inputs), show_answer(want))
                for case, want in visible_cases(exercise)
            ],
        },
    )


@require_POST
def run(request: HttpRequest, exercise_id: str) -> HttpResponse:
    return _hand_in(request, exercise_id, Submission.Kind.RUN)


@require_POST
def submit(request: HttpRequest, exercise_id: str) -> HttpResponse:
    return _hand_in(request, exercise_id, Submission.Kind.SUBMIT)


@require_GET
def help_(request: HttpRequest, exercise_id: str) -> HttpResponse:
    return _help(request, _exercise(exercise_id))


@require_POST
def hint(request: HttpRequest, exercise_id: str) -> HttpResponse:
    exercise = _exercise(exercise_id)
    since = _resolving_since(request, item_memory(request.user, exercise.id))
    taken = queries.hints_taken(request.user, exercise, since)
    step = next((i for i in range(len(exercise.hints)) if i not in taken), None)
    if step is not None:
        services.take_hint(request.user, exercise, step, since)
    return _help(request, exercise)


@require_POST
def solution(request: HttpRequest, exercise_id: str) -> HttpResponse:
    exercise = _exercise(exercise_id)
    memory = item_memory(request.user, exercise.id)
    services.read_solution(request.user, exercise, again=_resolving_since(request, memory) is not None)
    return _help(request, exercise, show_solution=True)


@require_GET
def history(request: HttpRequest, exercise_id: str) -> HttpResponse:
    exercise = _exercise(exercise_id)
    return render(
        request,
        "practice/history.html",
        {"exercise": exercise, "history": queries.history(request.user, exercise)},
    )


@require_GET
def submission(request: HttpRequest, submission_id: UUID) -> HttpResponse:
    found = _submission(request, submission_id)
    before = queries.previous(found)
    return render(
        request,
        "practice/submission.html",
        {
            **_judged(request, found),
            "picture": _picture(request, found),
            "source": mark_safe(highlighted(found.source, "python")),  # noqa: S308 - Pygments escapes
            "previous": before,
            "difference": queries.difference(before.source, found.source) if before else None,
        },
    )


@require_GET
def submission_verdict(request: HttpRequest, submission_id: UUID) -> HttpResponse:
    """The verdict as part of the workspace; asks again by itself while there is none."""
    return _verdict(request, _submission(request, submission_id))


@require_GET
def submission_picture(request: HttpRequest, submission_id: UUID) -> HttpResponse:
    response = HttpResponse(_picture(request, _submission(request, submission_id)))
    response.headers["Cache-Control"] = "private, max-age=86400, immutable"
    return response


@require_GET
def grading_health(request: HttpRequest) -> HttpResponse:
    """For monitors: 503 when submissions wait and nobody takes them. Why is for `upstream doctor` to say."""
    now = standing()
    unfit = len(now.graders) - now.ready
    figures = {
        "ready": now.ready,
        "unfit": unfit,
        "waiting": now.waiting,
        "oldest_seconds": round(now.oldest, 1),
    }
    return JsonResponse(figures, status=200 if now.good else 503)


def _hand_in(request: HttpRequest, exercise_id: str, kind: Submission.Kind) -> HttpResponse:
    exercise = _exercise(exercise_id)
    try:
        handed_in = services.hand_in(request.user, exercise, request.POST.get("source", ""), kind)
    except services.SourceRefused as error:
        return _refused(request, exercise, str(error), 422)
    except services.QueueFull as error:
        response = _refused(request, exercise, str(error), 429)
        response.headers["Retry-After"] = str(services.TRY_AGAIN)
        return response
    graders().announce()
    graders().wait(handed_in.pk, settings.WAIT_FOR_VERDICT)
    if not request.htmx:
        return redirect(reverse("submission", args=[handed_in.pk]) + ("?again=1" if _again(request) else ""))
    handed_in.refresh_from_db()
    return _verdict(request, handed_in)


def _refused(request: HttpRequest, exercise: Exercise, message: str, status: int) -> HttpResponse:
    template = "practice/refused.html" if request.htmx else "practice/refused_page.html"
    context = {"exercise": exercise, "message": message, "source": request.POST.get("source", "")}
    return render(request, template, context, status=status)


def _verdict(request: HttpRequest, found: Submission) -> HttpResponse:
    response = render(request, "practice/verdict.html", _judged(request, found))
    if found.status == Status.PASSED and found.kind == Submission.Kind.SUBMIT:
        response.headers["HX-Trigger"] = "exercise-passed"
    return response


def _judged(request: HttpRequest, found: Submission) -> dict[str, object]:
    """A submission with its verdict and what that proves, for the template."""
    if found.state == Submission.State.GRADED and found.recorded_at is None:
        clerk.record(found.pk)
    exercise = pack().exercises.get(found.exercise)
    verdict = queries.verdict_of(found)
    place = queue.place(found)
    ask_again = "700ms" if place < 10 else "2s"
    context = {
        "submission": found,
        "exercise": exercise,
        "again": _again(request),
        "place": place,
        "ask_again": ask_again,
        **_shown(verdict),
    }
    if verdict is not None and exercise is not None:
        memory = item_memory(request.user, exercise.id)
        context |= {
            "skills": [pack().skills[id] for id in exercise.proves if id in pack().skills],
            "proof": verdict.passed and memory.proved_at is not None,
            "questions": 0 if verdict.passed else sum(len(pack().questions_of(id)) for id in exercise.proves),
        }
    return context


def _again(request: HttpRequest) -> bool:
    """Whether an exercise is solved again for a review: from the starter, and with a way back."""
    return "again" in request.GET or "again" in request.POST


def _resolving_since(request: HttpRequest, memory: ItemMemory) -> datetime | None:
    """The last pass of an exercise that is being solved again; None when it is not, or has been by now.

    Help that was read before it is closed then: what can still be done without it is the question.
    """
    passed_at = memory.passed_at
    if not _again(request) or memory.proved_at is None or passed_at is None or passed_at >= _today(request):
        return None
    return passed_at


def _today(request: HttpRequest) -> datetime:
    """When the person's day began. What was tried since then is part of this review, not of an earlier solution."""
    clock = clock_of(request.user)
    return clock.start(clock.day(timezone.now()))


def _picture(request: HttpRequest, found: Submission) -> SafeString:
    """The picture of a submission that draws one, as markup; otherwise empty."""
    exercise = pack().exercises.get(found.exercise)
    picture = draw(exercise, bytes(found.drawable)) if exercise and found.drawable else None
    if picture is None:
        return SafeString()
    svg = mark_safe(labelled(picture.svg, picture.alt))  # noqa: S308 - drawn by Matplotlib, which escapes text
    return render_to_string("practice/picture.html", {"picture": picture, "svg": svg}, request)


def _shown(verdict: Verdict | None) -> dict[str, object]:
    """A verdict for the template, with the first case that needs looking at."""
    cases = verdict.cases if verdict else ()
    wrong = (i for i, case in enumerate(cases) if case.status in (CaseStatus.FAILED, CaseStatus.ERROR))
    return {"verdict": verdict, "first_open": next(wrong, None)}


def _help(request: HttpRequest, exercise: Exercise, show_solution: bool = False) -> HttpResponse:
    if not request.htmx:
        return redirect(reverse("workspace", args=[exercise.id]) + ("?again=1" if _again(request) else ""))
    return render(request, "practice/help.html", _sidebar(request, exercise, show_solution))


def _sidebar(request: HttpRequest, exercise: Exercise, show_solution: bool = False) -> dict[str, object]:
    """Hints and solution, as far as the person has asked for them."""
    memory = item_memory(request.user, exercise.id)
    since = _resolving_since(request, memory)
    taken = queries.hints_taken(request.user, exercise, since)
    solved = memory.proved_at is not None
    explanation, code = _split_docstring(exercise.solution)
    return {
        "exercise": exercise,
        "hints": [hint for i, hint in enumerate(exercise.hints) if i in taken],
        "hints_left": len(exercise.hints) - len(taken),
        "memory": memory,
        "solved": solved,
        "show_solution": show_solution or (solved and since is None) or _read_lately(memory),
        "again": _again(request),
        "resolving": since is not None,
        "open_solution": show_solution,
        "explanation": explanation,
        "solution": mark_safe(highlighted(code, "python")),  # noqa: S308 - Pygments escapes
    }


def _read_lately(memory: ItemMemory) -> bool:
    """Whether the solution was read so recently that a pass would count as practice."""
    return memory.solution_at is not None and timezone.now() - memory.solution_at < AFTER_SOLUTION


def _split_docstring(source: str) -> tuple[str, str]:
    """The solution's explanation and its code."""
    tree = ast.parse(source)
    explanation = ast.get_docstring(tree) or ""
    if not explanation:
        return "", source
    end = tree.body[0].end_lineno or 0
    return explanation, "\n".join(source.split("\n")[end:]).strip("\n")


def _exercise(exercise_id: str) -> Exercise:
    found = pack().exercises.get(exercise_id)
    if found is None:
        raise Http404("There is no such exercise.")
    return found


def _submission(request: HttpRequest, submission_id: UUID) -> Submission:
    found = queries.own_submission(request.user, submission_id)
    if found is None:
        raise Http404("There is no such submission.")
    return found
