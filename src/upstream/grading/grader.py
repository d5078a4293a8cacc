"""Grades one submission: cases and judging outside, the learner's code inside the sandbox."""

from __future__ import annotations

import logging
from typing import Any

from upstream.curriculum import Exercise
from upstream.grading import advice
from upstream.grading.diagnosing import diagnose
from upstream.grading.drawing import picture_case
from upstream.grading.prepared import Prepared, choose_seed, prepare
from upstream.grading.program import ExerciseError, Raised
from upstream.grading.verdict import CaseReport, CaseStatus, Diagnosis, Status, Verdict
from upstream.sandbox import Call, CallResult, Ended, Job, Limits, Outcome, Sandbox, codec

log = logging.getLogger(__name__)

LARGEST_SOURCE = 100_000  # characters
LARGEST_DRAWABLE = 300_000  # bytes

_STATUS_OF_ENDING = {
    Ended.REFUSED: Status.ERROR,
    Ended.EXITED: Status.ERROR,
    Ended.TOO_MUCH: Status.ERROR,
    Ended.PROCESSES: Status.ERROR,
    Ended.FILES: Status.ERROR,
    Ended.OUTPUT: Status.ERROR,
    Ended.TIMEOUT: Status.TIMEOUT,
    Ended.CPU: Status.TIMEOUT,
    Ended.MEMORY: Status.MEMORY,
    Ended.FAULT: Status.FAULT,
}


def grade(
    exercise: Exercise, source: str, sandbox: Sandbox, *, seed: int | None = None, visible_only: bool = False
) -> Verdict:
    """Grade a learner's source. Never raises for anything that the source does.

    seed: the draw of cases; a random one of the bank when None. visible_only: run the visible cases alone.
    A fault of the platform, an exercise that does not work included, is a verdict of its own.
    """
    seed = choose_seed(exercise) if seed is None else seed
    facts: dict[str, Any] = {
        "exercise": exercise.id,
        "version": exercise.version,
        "digest": exercise.digest,
        "seed": seed,
    }
    refusal = advice.refuse_source(source, LARGEST_SOURCE)
    if refusal:
        return Verdict(Status.ERROR, "Your code was not run", refusal, **facts)
    try:
        prepared = prepare(exercise, seed)
    except ExerciseError:
        log.exception("exercise %s does not work", exercise.id)
        return Verdict(Status.FAULT, *advice.FAULT, **facts)
    chosen = [i for i, case in enumerate(prepared.cases) if case.visible or not visible_only]
    outcome = sandbox.run(_job(prepared, source, chosen))
    if outcome.ended is Ended.FAULT:
        log.error("sandbox fault on %s: %s", exercise.id, outcome.detail)
    return _verdict(prepared, chosen, outcome, source, facts)


def fault_verdict() -> Verdict:
    """The verdict when the platform itself failed."""
    return Verdict(Status.FAULT, *advice.FAULT)


def _job(prepared: Prepared, source: str, chosen: list[int]) -> Job:
    exercise = prepared.exercise
    calls = tuple(Call(prepared.cases[i].call or exercise.entry, prepared.cases[i].inputs) for i in chosen)
    limits = Limits(seconds=exercise.limits.seconds, megabytes=exercise.limits.megabytes)
    return Job(source, calls, exercise.runtime, limits, exercise.drive)


def _verdict(
    prepared: Prepared, chosen: list[int], outcome: Outcome, source: str, facts: dict[str, Any]
) -> Verdict:
    results = dict(zip(chosen, outcome.calls, strict=False))
    reports = tuple(_report(prepared, i, results.get(i)) for i in chosen)
    given = {i: _answer(result) for i, result in results.items() if result.unsupported is None}
    status = _STATUS_OF_ENDING.get(outcome.ended) or _status_of(reports)
    first_error = next((r.error for i, r in results.items() if r.error and _is_error(prepared, i, r)), None)
    error = outcome.error or (first_error if status is Status.ERROR else None)
    diagnosis = None
    if outcome.ended is Ended.COMPLETED and status is not Status.PASSED:
        diagnosis = _diagnose(prepared, given)
    headline, next_step = advice.for_outcome(prepared.exercise, status, outcome, reports, error, source)
    return Verdict(
        status=status,
        headline=headline,
        advice=next_step,
        cases=reports,
        diagnosis=diagnosis,
        error=error,
        printed=outcome.printed,
        printed_cut=outcome.printed_cut,
        notes=advice.notes(outcome.calls),
        seconds=outcome.seconds,
        layers=outcome.layers,
        drawable=_drawable(prepared, results),
        **facts,
    )


def _diagnose(prepared: Prepared, given: dict[int, Any]) -> Diagnosis | None:
    """A wrong answer that does not load costs the learner the diagnosis, not the verdict."""
    try:
        return diagnose(prepared, given)
    except ExerciseError:
        log.exception("a wrong answer of %s does not work", prepared.exercise.id)
        return None


def _report(prepared: Prepared, index: int, result: CallResult | None) -> CaseReport:
    """How a case went. What a case looks like is told when the learner may see it, or has to."""
    case = prepared.cases[index]
    want = prepared.shown_want(index) if case.visible else ""

    def report(
        status: CaseStatus, message: str = "", check: str | None = None, call: str = "", got: str = ""
    ) -> CaseReport:
        return CaseReport(case.name, case.visible, status, message, check, call=call, got=got, want=want)

    if result is None:
        return report(CaseStatus.NOT_RUN, call=prepared.shown_call(index) if case.visible else "")
    if result.unsupported is not None:
        message = (
            f"Your function returned {_article(result.unsupported)}, which cannot be compared. "
            "Return numbers, strings, lists, tuples, dicts or NumPy arrays."
        )
        got = _article(result.unsupported)
        return report(CaseStatus.FAILED, message, call=prepared.shown_call(index), got=got)
    answer = _answer(result)
    problem = prepared.judge(index, answer)
    if problem is None and not case.visible:
        return report(CaseStatus.PASSED)
    call, got = prepared.shown_call(index), prepared.shown_answer(index, answer)
    if problem is None:
        return report(CaseStatus.PASSED, call=call, got=got)
    status = CaseStatus.ERROR if _is_error(prepared, index, result) else CaseStatus.FAILED
    return report(status, problem.message, problem.check, call, got)


def _is_error(prepared: Prepared, index: int, result: CallResult) -> bool:
    """Whether a call raised where an answer was expected."""
    return result.error is not None and not isinstance(prepared.wants[index], Raised)


def _answer(result: CallResult) -> Any:
    if result.error is not None:
        return Raised(result.error.kind, result.error.message)
    return result.value


def _status_of(reports: tuple[CaseReport, ...]) -> Status:
    """All cases were run: the first that is not right decides."""
    for report in reports:
        if report.status is CaseStatus.ERROR:
            return Status.ERROR
        if report.status is not CaseStatus.PASSED:
            return Status.FAILED
    return Status.PASSED


def _drawable(prepared: Prepared, results: dict[int, CallResult]) -> bytes | None:
    """The encoded result of the case that the picture is drawn from, unless it is too large."""
    if prepared.exercise.picture is None:
        return None
    name = picture_case(prepared.exercise)
    for i, result in results.items():
        if prepared.cases[i].name == name and result.ok:
            data = codec.encode(result.value)
            return data if len(data) <= LARGEST_DRAWABLE else None
    return None


def _article(kind: str) -> str:
    return f"{'an' if kind[:1].lower() in 'aeiou' else 'a'} {kind}"
