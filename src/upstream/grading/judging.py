"""Judges one answer to one case."""

from __future__ import annotations

import builtins
from dataclasses import dataclass
from typing import Any

import numpy as np

from upstream.grading.case import Case
from upstream.grading.comparing import close
from upstream.grading.program import CheckProgram, Raised
from upstream.grading.showing import kind_of


@dataclass(frozen=True, slots=True)
class CaseProblem:
    """Why an answer to a case is not right. check: the title of the check that failed, or None."""

    message: str
    check: str | None = None


def judge(program: CheckProgram, case: Case, answer: Any, want: Any) -> CaseProblem | None:
    """None when the answer is right, otherwise what is wrong with it.

    answer, want: plain data, or Raised where the code raised an exception.
    """
    if isinstance(want, Raised):
        return _judge_raising(answer, want)
    if isinstance(answer, Raised):
        text = f": {answer.message}" if answer.message else ""
        return CaseProblem(f"Your code raised {answer.kind}{text}")
    if not program.checks:
        message = close(answer, want, case)
        return CaseProblem(message) if message else None
    with np.errstate(all="ignore"):
        for title, function in program.checks:
            try:
                message = function(answer, want, case)
            except Exception:  # whatever a learner returned, an author's check may not have foreseen it
                message = f"The result has an unexpected form: it is {kind_of(answer)}. Compare it with what the task asks for."
            if message:
                return CaseProblem(message, title)
    return None


def agrees(program: CheckProgram, case: Case, answer: Any, other: Any) -> bool:
    """Whether two answers to a case come to the same thing, as two people with the same method would get."""
    if isinstance(answer, Raised) or isinstance(other, Raised):
        return isinstance(answer, Raised) and isinstance(other, Raised) and answer.kind == other.kind
    if program.agree is None:
        return close(answer, other, case) is None
    try:
        with np.errstate(all="ignore"):
            return bool(program.agree(answer, other, case))
    except Exception:  # an odd form agrees with nothing
        return False


def _judge_raising(answer: Any, want: Raised) -> CaseProblem | None:
    if not isinstance(answer, Raised):
        return CaseProblem(
            f"This input should raise {want.kind}, but your function returned {kind_of(answer)}."
        )
    if answer.kind == want.kind or _is_subclass(answer.kind, want.kind):
        return None
    return CaseProblem(f"This input should raise {want.kind}; your code raised {answer.kind}.")


def _is_subclass(kind: str, parent: str) -> bool:
    one, other = (getattr(builtins, name, getattr(np.linalg, name, None)) for name in (kind, parent))
    return isinstance(one, type) and isinstance(other, type) and issubclass(one, other)
