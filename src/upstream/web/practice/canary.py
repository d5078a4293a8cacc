"""The canary: an exercise that a process grades before it takes anybody's submission.

The solution must pass on every runtime, a known mistake must fail and be named, and code that reads the solution from
the disk must not get at it.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from django.conf import settings

from upstream.curriculum import Exercise
from upstream.curriculum.exercise_files import load_exercise
from upstream.grading import Status, grade
from upstream.sandbox import Sandbox, describe_layers
from upstream.web.content import pack

log = logging.getLogger(__name__)

FOLDER = Path(__file__).with_name("canary_exercise")
_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 60.0  # seconds until a grader that is not fit tries the canary again
_SEED = 0


def runtimes() -> list[str]:
    """What the content pack's exercises run on."""
    return sorted({exercise.runtime for exercise in pack().exercises.values()})


def trouble(sandbox: Sandbox, runtimes: Sequence[str]) -> str:
    """Why a sandbox must not be given submissions; empty when it may."""
    exercise = canary()
    for runtime in runtimes:
        verdict = grade(replace(exercise, runtime=runtime), exercise.solution, sandbox, seed=_SEED)
        if not verdict.passed:
            return f"the canary's solution does not pass on {runtime}: {verdict.headline}"
    mistake = exercise.wrong[0]
    verdict = grade(exercise, mistake.source, sandbox, seed=_SEED)
    if verdict.status is not Status.FAILED or not verdict.diagnosis or verdict.diagnosis.slug != mistake.slug:
        return f"a known mistake is not recognized: {verdict.headline}"
    if _must_contain():
        attack = (FOLDER / "attack.py").read_text().replace("SOLUTION", str(FOLDER / "solution.py"))
        verdict = grade(exercise, attack, sandbox, seed=_SEED)
        if verdict.status is not Status.ERROR:
            return f"code in the sandbox is not kept from the host's files: {verdict.headline}"
    return ""


@lru_cache(maxsize=1)
def canary() -> Exercise:
    exercise = load_exercise(FOLDER, [])
    assert exercise is not None
    return exercise


class Fitness:
    """Whether this process may take submissions. Safe to use from several threads."""

    def __init__(self, check: Callable[[], str]) -> None:
        """check: tries the canary, and says why it failed or nothing."""
        self._check = check
        self._lock = threading.Lock()
        self._fit = False
        self._again = 0.0
        self._pause = _FIRST_PAUSE
        self.trouble = "the canary has not been graded yet"

    def fit(self) -> bool:
        """Whether the canary passed; grades it when it is time to."""
        with self._lock:
            if not self._fit and time.monotonic() >= self._again:
                self._try()
            return self._fit

    def doubt(self) -> bool:
        """After a fault: grade the canary again, and say whether the fault may have been the submission's."""
        with self._lock:
            self._try()
            return self._fit

    def _try(self) -> None:
        try:
            found = self._check()
        except Exception as error:
            log.exception("the canary cannot be graded")
            found = f"the canary cannot be graded: {error}"
        if found:
            log.error("no submissions are taken: %s", found)
            self._again = time.monotonic() + self._pause
            self._pause = min(2 * self._pause, _LONGEST_PAUSE)
        else:
            if self.trouble and not self._fit:
                log.info("the canary passed: submissions are taken")
            self._pause = _FIRST_PAUSE
        self._fit, self.trouble = not found, found


def _must_contain() -> bool:
    """Always in a community; alone, where the machine has what it takes."""
    return not settings.SOLO or any(
        layer.name == "landlock" and layer.in_force for layer in describe_layers()
    )
