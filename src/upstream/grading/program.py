"""Runs an author's own code: cases, solutions, wrong answers. Trusted, outside the sandbox."""

from __future__ import annotations

import copy
import types
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from upstream.curriculum import Exercise
from upstream.grading.authoring import CheckFunction
from upstream.grading.case import Case
from upstream.grading.showing import show
from upstream.sandbox import codec


class ExerciseError(Exception):
    """An exercise's own files do not work. The message says which and why, for the author."""


@dataclass(frozen=True, slots=True)
class Raised:
    """An answer that is an exception: its type's name, such as "ValueError", and its text."""

    kind: str
    message: str = ""


def show_answer(answer: Any) -> str:
    """An answer for people to read."""
    if isinstance(answer, Raised):
        return f"raises {answer.kind}" + (f": {answer.message}" if answer.message else "")
    return show(answer)


@dataclass(frozen=True, slots=True)
class CheckProgram:
    """What a check.py declares. agree is None where plain closeness is how answers are compared."""

    cases: Callable[[np.random.Generator], Iterable[Case]]
    checks: tuple[tuple[str, CheckFunction], ...]
    agree: Callable[[Any, Any, Case], bool] | None


def load_module(source: str, name: str, filename: str) -> types.ModuleType:
    """Execute trusted source as a module of its own."""
    module = types.ModuleType(name)
    module.__file__ = filename
    exec(compile(source, filename, "exec"), module.__dict__)  # noqa: S102 - authors' files are trusted
    return module


def load_checks(exercise: Exercise) -> CheckProgram:
    """Load check.py. Raises ExerciseError when it declares no cases or does not run."""
    path = exercise.path / "check.py"
    try:
        module = load_module(exercise.check, "check", str(path))
    except Exception as error:
        raise ExerciseError(f"{path} does not run: {type(error).__name__}: {error}") from error
    if not callable(getattr(module, "cases", None)):
        raise ExerciseError(f"{path} defines no function cases(rng)")
    checks = tuple(
        (value.check_title, value) for value in vars(module).values() if hasattr(value, "check_title")
    )
    return CheckProgram(module.cases, checks, getattr(module, "agree", None))


def draw_cases(exercise: Exercise, program: CheckProgram, seed: int) -> tuple[Case, ...]:
    """The cases for one seed, each with the exercise's tolerance. Raises ExerciseError when that fails."""
    try:
        cases = tuple(program.cases(np.random.default_rng(seed)))
    except Exception as error:
        raise ExerciseError(f"cases(rng) in {exercise.path / 'check.py'} fails: {error}") from error
    if not cases:
        raise ExerciseError(f"cases(rng) in {exercise.path / 'check.py'} yields nothing")
    for case in cases:
        if not isinstance(case, Case):
            raise ExerciseError(
                f"cases(rng) in {exercise.path / 'check.py'} yields {case!r}, which is no Case"
            )
        try:
            codec.encode(dict(case.inputs))
        except codec.CodecError as error:
            raise ExerciseError(
                f"the inputs of {case.name!r} in {exercise.path / 'check.py'}: {error}"
            ) from error
        case.tolerance = exercise.tolerance
    return cases


def answers(exercise: Exercise, source: str, filename: str, cases: Iterable[Case]) -> tuple[Any, ...]:
    """What trusted source answers to each case: plain data as it would come out of the sandbox, or Raised.

    Raises ExerciseError when the source, or the exercise's drive.py, does not load.
    """
    try:
        module = load_module(source, "solution", filename)
    except Exception as error:
        raise ExerciseError(f"{filename} does not run: {type(error).__name__}: {error}") from error
    drive = _load_drive(exercise)
    return tuple(_answer(module, drive, case, case.call or exercise.entry) for case in cases)


def _load_drive(exercise: Exercise) -> Any:
    """The function of drive.py, or None where there is none."""
    if exercise.drive is None:
        return None
    path = exercise.path / "drive.py"
    try:
        return load_module(exercise.drive, "drive", str(path)).drive
    except Exception as error:
        raise ExerciseError(f"{path} does not work: {type(error).__name__}: {error}") from error


def _answer(module: types.ModuleType, drive: Any, case: Case, function: str) -> Any:
    inputs: Mapping[str, Any] = copy.deepcopy(dict(case.inputs))
    try:
        value = drive(module, **inputs) if drive else getattr(module, function)(**inputs)
        return codec.decode(codec.encode(value))
    except Exception as error:
        return Raised(type(error).__name__, str(error))
