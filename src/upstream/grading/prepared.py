"""Everything that is known before a learner's code runs: cases, right answers, and those of known mistakes."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

import numpy as np
from threadpoolctl import threadpool_limits

from upstream.curriculum import Exercise, WrongAnswer
from upstream.grading.case import Case
from upstream.grading.judging import CaseProblem, judge
from upstream.grading.program import CheckProgram, Raised, answers, draw_cases, load_checks, show_answer
from upstream.grading.showing import show_call
from upstream.sandbox import codec

# Submissions are graded on one of a bank of draws, so that right answers are computed once for each.
SEEDS = 16


@dataclass(frozen=True, slots=True)
class Mistake:
    """What a wrong answer gives on each case, and the indexes of the cases on which it fails."""

    slug: str
    message: str
    answers: tuple[Any, ...]
    fails_on: tuple[int, ...]


@dataclass(frozen=True)
class Prepared:
    """One draw of an exercise's cases with everything needed to judge answers to them."""

    exercise: Exercise
    program: CheckProgram
    cases: tuple[Case, ...]
    wants: tuple[Any, ...]

    @cached_property
    def mistakes(self) -> tuple[Mistake, ...]:
        """What every wrong answer gives; computed when a submission first fails on this draw, or ahead by `warm`.

        Raises ExerciseError when a wrong answer does not load.
        """
        with calmly():
            return tuple(self._mistake(wrong) for wrong in self.exercise.wrong)

    def shown_call(self, index: int) -> str:
        """A case as a call to copy. Large inputs take long to write out, and are the same for every submission."""
        text = self._shown_calls.get(index)
        if text is None:
            case = self.cases[index]
            text = show_call(case.call or self.exercise.entry, case.inputs)
            self._shown_calls[index] = text
        return text

    def shown_want(self, index: int) -> str:
        """The right answer to a case, for people to read."""
        text = self._shown_wants.get(index)
        if text is None:
            text = self._shown_wants[index] = show_answer(self.wants[index])
        return text

    def shown_answer(self, index: int, answer: Any) -> str:
        """A learner's answer to a case, for people to read. Often it is the right one, which is written already."""
        if not isinstance(answer, Raised) and codec.encode(answer) == self._encoded_want(index):
            return self.shown_want(index)
        return show_answer(answer)

    def _encoded_want(self, index: int) -> bytes:
        data = self._encoded_wants.get(index)
        if data is None:
            want = self.wants[index]
            data = b"" if isinstance(want, Raised) else codec.encode(want)
            self._encoded_wants[index] = data
        return data

    @cached_property
    def _encoded_wants(self) -> dict[int, bytes]:
        return {}

    @cached_property
    def _shown_calls(self) -> dict[int, str]:
        return {}

    @cached_property
    def _shown_wants(self) -> dict[int, str]:
        return {}

    def judge(self, index: int, answer: Any) -> CaseProblem | None:
        return judge(self.program, self.cases[index], answer, self.wants[index])

    def _mistake(self, wrong: WrongAnswer) -> Mistake:
        given = answers(self.exercise, wrong.source, str(wrong.path), self.cases)
        fails_on = tuple(i for i, answer in enumerate(given) if self.judge(i, answer))
        return Mistake(wrong.slug, wrong.message, given, fails_on)


@lru_cache(maxsize=512)
def prepare(exercise: Exercise, seed: int) -> Prepared:
    """Draw the cases for a seed and answer them with the solution.

    Raises ExerciseError when the exercise's own files do not work.
    """
    with calmly():
        program = load_checks(exercise)
        cases = draw_cases(exercise, program, seed)
        wants = answers(exercise, exercise.solution, str(exercise.path / "solution.py"), cases)
        return Prepared(exercise, program, cases, wants)


_warm: dict[str, set[int]] = {}


def warm(exercise: Exercise, seed: int) -> None:
    """Do ahead all that a submission on this draw would wait for. Raises ExerciseError like `prepare`."""
    assert prepare(exercise, seed).mistakes is not None
    _warm.setdefault(exercise.digest, set()).add(seed)


def choose_seed(exercise: Exercise) -> int:
    """A random draw of the bank: one that is warm, if any is."""
    ready = sorted(_warm.get(exercise.digest, ()))
    return secrets.choice(ready) if ready else secrets.randbelow(SEEDS)


@contextmanager
def calmly() -> Iterator[None]:
    """No warnings for what authors compute on purpose, and one thread for linear algebra, as in the sandbox: small
    problems are slower on many."""
    with threadpool_limits(limits=1), np.errstate(all="ignore"):
        yield


def visible_cases(exercise: Exercise) -> tuple[tuple[Case, Any], ...]:
    """The cases that a learner may see, each with its right answer. They are the same for every seed."""
    prepared = prepare(exercise, 0)
    both = zip(prepared.cases, prepared.wants, strict=True)
    return tuple((case, want) for case, want in both if case.visible)
