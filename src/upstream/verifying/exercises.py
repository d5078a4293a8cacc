"""Proves an exercise: the starter fails, the solution passes, every wrong answer fails and is recognized."""

from __future__ import annotations

import ast
import contextlib
import doctest
import io
import re
import time
from dataclasses import dataclass
from typing import Any

import numpy as np

from upstream.curriculum import Exercise, Problem
from upstream.grading.diagnosing import diagnose
from upstream.grading.drawing import draw, picture_case
from upstream.grading.grader import grade
from upstream.grading.prepared import SEEDS, Prepared, prepare
from upstream.grading.program import ExerciseError, Raised, load_module
from upstream.grading.verdict import Status
from upstream.sandbox import Sandbox, codec
from upstream.verifying.mutations import Mutations, try_mutations
from upstream.verifying.printed import same_text

FEWEST_DRAWS = 4
ENOUGH_SECONDS = 4.0  # of processor time: slow wrong answers are tried on fewer draws than the grader has
MUTATED_DRAWS = 3
FEWEST_CASES = 5
FEWEST_HINTS = 2
LARGEST_SHARE_OF_TIME = 0.25


@dataclass(frozen=True, slots=True)
class ExerciseReport:
    """What was found.

    wrong, recognized: the number of wrong answers, and of those that were taken for themselves on every draw.
    mutations: None when other problems came first. seconds: of the solution, all cases together.
    """

    id: str
    problems: tuple[Problem, ...]
    wrong: int
    recognized: int
    mutations: Mutations | None
    seconds: float


def verify_exercise(exercise: Exercise, sandbox: Sandbox) -> ExerciseReport:
    """Run everything that an exercise claims, outside the sandbox on many seeds and inside it on one."""
    problems: list[Problem] = []
    try:
        draws = [prepare(exercise, seed) for seed in range(SEEDS)]  # every draw that a learner may meet
        tried = _with_mistakes(exercise, draws)
    except ExerciseError as error:
        fault = Problem(exercise.path, None, str(error), "Mend it first.")
        return ExerciseReport(exercise.id, (fault,), len(exercise.wrong), 0, None, 0.0)
    _verify_form(exercise, problems)
    _verify_cases(exercise, draws, problems)
    _verify_solution(exercise, draws, problems)
    recognized = _verify_wrong(exercise, tried, problems)
    _verify_task(exercise, problems)
    seconds = _verify_in_sandbox(exercise, sandbox, problems)
    mutations = None if problems else try_mutations(exercise, draws[:MUTATED_DRAWS])
    if mutations is not None:
        problems += _holes(exercise, mutations)
    return ExerciseReport(exercise.id, tuple(problems), len(exercise.wrong), recognized, mutations, seconds)


def _with_mistakes(exercise: Exercise, draws: list[Prepared]) -> list[Prepared]:
    """The draws on which the wrong answers are tried: all, or as many as there is time for."""
    began = time.process_time()
    for count, drawn in enumerate(draws):
        if count >= FEWEST_DRAWS and time.process_time() - began > ENOUGH_SECONDS:
            return draws[:count]
        assert len(drawn.mistakes) == len(exercise.wrong)
    return draws


def _holes(exercise: Exercise, mutations: Mutations) -> list[Problem]:
    """Changes of the solution that no check catches, and explanations that explain nothing."""
    path = exercise.path / "solution.py"
    remedy = "Add a case that catches it, or name it under [[equivalent]] in exercise.toml with the reason."
    holes = [
        Problem(path, None, f"no check notices this change:\n    {m.was}\n    {m.becomes}", remedy)
        for m in mutations.survivors
    ]
    stale = [
        Problem(
            exercise.path / "exercise.toml",
            None,
            f"this equivalent is caught or never tried: {was}",
            "Remove it.",
        )
        for was in mutations.stale
    ]
    return holes + stale


def _verify_form(exercise: Exercise, problems: list[Problem]) -> None:
    starter = _function(exercise.starter, exercise.entry)
    solution = _function(exercise.solution, exercise.entry)
    path = exercise.path / "starter.py"
    if starter is None:
        problems.append(
            Problem(path, None, f"the starter has no `{exercise.entry}`", "Give it the signature.")
        )
    elif solution is not None and ast.dump(starter.args) != ast.dump(solution.args):
        problems.append(
            Problem(
                path,
                starter.lineno,
                "the starter's signature differs from the solution's",
                "Make them the same.",
            )
        )
    if "\t" in exercise.starter:
        problems.append(Problem(path, None, "the starter holds a tab", "Indent with four spaces."))
    if not ast.get_docstring(ast.parse(exercise.solution)):
        problems.append(
            Problem(
                exercise.path / "solution.py",
                1,
                "the solution explains nothing",
                "Begin it with a docstring.",
            )
        )
    if f"{exercise.entry}(" not in exercise.task:
        problems.append(
            Problem(
                exercise.path / "task.md",
                1,
                f"the task does not show `{exercise.entry}(...)`",
                "Give the signature.",
            )
        )
    if len(exercise.hints) < FEWEST_HINTS:
        problems.append(
            Problem(exercise.path / "hints.md", 1, "there are too few hints", "Write two or more steps.")
        )


def _verify_cases(exercise: Exercise, draws: list[Prepared], problems: list[Problem]) -> None:
    path = exercise.path / "check.py"
    first, second = draws[0], draws[1]
    names = [case.name for case in first.cases]
    if len(set(names)) < len(names):
        problems.append(
            Problem(path, None, "two cases have the same name", "Names are how learners refer to cases.")
        )
    if len(names) < FEWEST_CASES:
        problems.append(Problem(path, None, f"only {len(names)} cases", f"Write {FEWEST_CASES} or more."))
    visible = [(_inputs(a), _inputs(b)) for a, b in zip(first.cases, second.cases, strict=False) if a.visible]
    if not visible:
        problems.append(Problem(path, None, "no case is visible", "Mark two or three with visible=True."))
    if any(a != b for a, b in visible):
        problems.append(
            Problem(
                path,
                None,
                "a visible case differs from draw to draw",
                "Build visible cases without rng, and first.",
            )
        )
    hidden_change = any(
        _inputs(a) != _inputs(b) for a, b in zip(first.cases, second.cases, strict=False) if not a.visible
    )
    if not hidden_change:
        problems.append(
            Problem(path, None, "every draw has the same cases", "Draw some of the hidden ones from rng.")
        )


def _verify_solution(exercise: Exercise, draws: list[Prepared], problems: list[Problem]) -> None:
    path = exercise.path / "solution.py"
    for draw_ in draws:
        for i, want in enumerate(draw_.wants):
            problem = draw_.judge(i, want)
            if problem is not None:
                message = f"the solution fails the case {draw_.cases[i].name!r}: {problem.message}"
                problems.append(Problem(path, None, message, "Mend the solution or the check."))
                return
            if isinstance(want, Raised) and want.kind not in (
                "ValueError",
                "TypeError",
                "ZeroDivisionError",
                "KeyError",
                "IndexError",
                "LinAlgError",
            ):
                message = (
                    f"the solution raises {want.kind} in the case {draw_.cases[i].name!r}: {want.message}"
                )
                problems.append(Problem(path, None, message, "Mend the solution."))
                return


def _verify_wrong(exercise: Exercise, draws: list[Prepared], problems: list[Problem]) -> int:
    recognized = 0
    for k, wrong in enumerate(exercise.wrong):
        fault = next(filter(None, (_wrong_fault(draw_, k) for draw_ in draws)), None)
        if fault:
            problems.append(Problem(wrong.path, None, *fault))
        else:
            recognized += 1
    return recognized


def _wrong_fault(draw_: Prepared, k: int) -> tuple[str, str] | None:
    mistake = draw_.mistakes[k]
    if not mistake.fails_on:
        return "this wrong answer passes", "Add a case that shows the mistake, in every draw."
    found = diagnose(draw_, dict(enumerate(mistake.answers)))
    if found is None:
        return "this wrong answer is not recognized as itself", "Define agree(got, other, case) in check.py."
    if found.slug != mistake.slug:
        return (
            f"this wrong answer is taken for {found.slug!r}",
            "Add a case on which the two differ, or make one file of both.",
        )
    return None


def _verify_task(exercise: Exercise, problems: list[Problem]) -> None:
    """Run the prompts in the task against the solution."""
    path = exercise.path / "task.md"
    module = load_module(exercise.solution, "solution", str(exercise.path / "solution.py"))
    namespace: dict[str, Any] = {"np": np, **vars(module)}
    examples = 0
    for block in re.finditer(r"^```pycon\n(.*?)^```", exercise.task, re.MULTILINE | re.DOTALL):
        first_line = exercise.task[: block.start(1)].count("\n") + 1
        try:
            prompts = doctest.DocTestParser().get_examples(block[1])
        except ValueError as error:
            remedy = "Write a blank after >>> and ..., and begin all lines in the same column."
            problems.append(Problem(path, first_line, f"the examples cannot be read: {error}", remedy))
            return
        for example in prompts:
            examples += 1
            got = _evaluate(example.source, namespace)
            if not same_text(got, example.want):
                message = f"the example does not give what the task says, but: {got.strip()}"
                problems.append(Problem(path, first_line + example.lineno, message, "Mend the example."))
    if not examples:
        problems.append(
            Problem(path, 1, "the task has no example", "Add a ```pycon block with a call and its result.")
        )


def _evaluate(source: str, namespace: dict[str, Any]) -> str:
    """What the prompt answers: what is printed, then the value, or the exception."""
    printed = io.StringIO()
    answer = ""
    try:
        tree = ast.parse(source)
        with contextlib.redirect_stdout(printed):
            if tree.body and isinstance(tree.body[-1], ast.Expr):
                value = eval(source.strip(), namespace)  # noqa: S307 - authors' files are trusted
                answer = "" if value is None else repr(value)
            else:
                exec(source, namespace)  # noqa: S102 - authors' files are trusted
    except Exception as error:
        answer = f"Traceback (most recent call last):\n    ...\n{type(error).__name__}: {error}"
    return printed.getvalue() + answer


def _verify_in_sandbox(exercise: Exercise, sandbox: Sandbox, problems: list[Problem]) -> float:
    """Starter, solution and a wrong answer as a learner would submit them. Returns the solution's seconds.

    The other wrong answers have been judged outside, on every draw; the way through the sandbox is the same for all.
    """
    starter = grade(exercise, exercise.starter, sandbox, seed=0)
    path = exercise.path / "starter.py"
    if starter.status is Status.PASSED:
        problems.append(Problem(path, None, "the starter passes", "Leave the hole empty."))
    elif not starter.cases or (starter.error is not None and not any(c.got for c in starter.cases)):
        problems.append(
            Problem(path, None, f"the starter does not run: {starter.headline}", "It must load, and fail.")
        )
    solution = grade(exercise, exercise.solution, sandbox, seed=0)
    path = exercise.path / "solution.py"
    if solution.status is not Status.PASSED:
        first = next((c.message for c in solution.cases if c.message), solution.advice)
        problems.append(
            Problem(path, None, f"in the sandbox the solution: {solution.headline}. {first}", "Mend it.")
        )
    elif solution.notes:
        problems.append(Problem(path, None, solution.notes[0], "Mend the solution: people copy its habits."))
    if solution.seconds > exercise.limits.seconds * LARGEST_SHARE_OF_TIME:
        message = f"the solution takes {solution.seconds:.2f} s of the {exercise.limits.seconds:g} s allowed"
        problems.append(Problem(path, None, message, "Make cases smaller or raise limits.seconds."))
    for wrong in exercise.wrong[:1]:
        verdict = grade(exercise, wrong.source, sandbox, seed=0)
        if verdict.passed or verdict.diagnosis is None or verdict.diagnosis.slug != wrong.slug:
            seen = verdict.diagnosis.slug if verdict.diagnosis else verdict.headline
            problems.append(
                Problem(wrong.path, None, f"in the sandbox it is seen as: {seen}", "It should be itself.")
            )
    _verify_picture(exercise, solution.drawable, problems)
    return solution.seconds


def _verify_picture(exercise: Exercise, drawable: bytes | None, problems: list[Problem]) -> None:
    if exercise.picture is None:
        return
    path = exercise.path / "picture.py"
    if drawable is None:
        message = f"no case called {picture_case(exercise)!r} gives something to draw"
        problems.append(Problem(path, None, message, "Set CASE to the name of a visible case."))
        return
    picture = draw(exercise, drawable)
    if picture is None:
        problems.append(Problem(path, None, "draw() fails for the solution's own result", "Mend it."))
    elif not picture.alt or not picture.caption:
        problems.append(
            Problem(
                path,
                1,
                "the picture lacks a caption or a description",
                "Give the file and draw() docstrings.",
            )
        )


def _function(source: str, name: str) -> ast.FunctionDef | None:
    return next(
        (n for n in ast.parse(source).body if isinstance(n, ast.FunctionDef) and n.name == name), None
    )


def _inputs(case: Any) -> bytes:
    return codec.encode(dict(case.inputs))
