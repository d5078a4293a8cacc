"""Everything that is known before a learner's code runs: cases, right answers, and those of known mistakes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from threadpoolctl import threadpool_limits

from upstream.curriculum import Exercise
from upstream.grading.case import Case
from upstream.grading.judging import CaseProblem, judge
from upstream.grading.program import CheckProgram, answers, draw_cases, load_checks


@dataclass(frozen=True, slots=True)
class Mistake:
    """What a wrong answer gives on each case, and the indexes of the cases on which it fails."""

    slug: str
    message: str
    answers: tuple[Any, ...]
    fails_on: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Prepared:
    """One draw of an exercise's cases with everything needed to judge answers to them."""

    exercise: Exercise
    program: CheckProgram
    cases: tuple[Case, ...]
    wants: tuple[Any, ...]
    mistakes: tuple[Mistake, ...]

    def judge(self, index: int, answer: Any) -> CaseProblem | None:
        return judge(self.program, self.cases[index], answer, self.wants[index])


@lru_cache(maxsize=512)
def prepare(exercise: Exercise, seed: int) -> Prepared:
    """Draw the cases for a seed and answer them with the solution and with every wrong answer.

    Raises ExerciseError when the exercise's own files do not work.
    """
    # One thread for linear algebra, as in the sandbox: small problems are slower on many.
    with threadpool_limits(limits=1), np.errstate(all="ignore"):
        return _prepare(exercise, seed)


def _prepare(exercise: Exercise, seed: int) -> Prepared:
    program = load_checks(exercise)
    cases = draw_cases(exercise, program, seed)
    wants = answers(exercise, exercise.solution, str(exercise.path / "solution.py"), cases)
    mistakes = []
    for wrong in exercise.wrong:
        given = answers(exercise, wrong.source, str(wrong.path), cases)
        fails_on = tuple(
            i for i, (c, a, w) in enumerate(zip(cases, given, wants, strict=True)) if judge(program, c, a, w)
        )
        mistakes.append(Mistake(wrong.slug, wrong.message, given, fails_on))
    return Prepared(exercise, program, cases, wants, tuple(mistakes))


def visible_cases(exercise: Exercise) -> tuple[tuple[Case, Any], ...]:
    """The cases that a learner may see, each with its right answer. They are the same for every seed."""
    prepared = prepare(exercise, 0)
    both = zip(prepared.cases, prepared.wants, strict=True)
    return tuple((case, want) for case, want in both if case.visible)
