"""Recognizes known mistakes by what they do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from upstream.grading.judging import agrees
from upstream.grading.prepared import Mistake, Prepared
from upstream.grading.verdict import Diagnosis


def diagnose(prepared: Prepared, given: Mapping[int, Any]) -> Diagnosis | None:
    """The known mistake that explains a learner's answers, or None.

    given: the learner's answer (plain data or Raised) by index of the case.

    A mistake explains them when the answers agree with it on every case on which it fails. Among several, the one
    that fails on most cases says most.
    """
    fitting = [m for m in prepared.mistakes if _explains(prepared, m, given)]
    if not fitting:
        return None
    best = max(fitting, key=lambda mistake: len(mistake.fails_on))
    return Diagnosis(best.slug, best.message)


def _explains(prepared: Prepared, mistake: Mistake, given: Mapping[int, Any]) -> bool:
    return bool(mistake.fails_on) and all(
        i in given and agrees(prepared.program, prepared.cases[i], given[i], mistake.answers[i])
        for i in mistake.fails_on
    )
