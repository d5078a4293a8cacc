"""Every way in which the sandbox can end a job has a verdict of its own."""

from __future__ import annotations

import pytest

from upstream.curriculum import Exercise
from upstream.grading import Status, grade
from upstream.sandbox import CodeError, Ended, Job, Outcome

ENDINGS = {
    Ended.TIMEOUT: (Status.TIMEOUT, "ran out of time"),
    Ended.CPU: (Status.TIMEOUT, "processor time"),
    Ended.MEMORY: (Status.MEMORY, "ran out of memory"),
    Ended.PROCESSES: (Status.ERROR, "too many threads"),
    Ended.FILES: (Status.ERROR, "too many files"),
    Ended.OUTPUT: (Status.ERROR, "printed too much"),
    Ended.TOO_MUCH: (Status.ERROR, "returned too much"),
    Ended.EXITED: (Status.ERROR, "stopped by the sandbox"),
    Ended.REFUSED: (Status.ERROR, "stopped by the sandbox"),
    Ended.FAULT: (Status.FAULT, "on our side"),
}


class Ends:
    """A sandbox in which every job ends in one way."""

    def __init__(self, ended: Ended) -> None:
        error = CodeError("SIGSYS", "the code made a system call that ends the process")
        self._outcome = Outcome(ended, error=error if ended in (Ended.EXITED, Ended.REFUSED) else None)

    def run(self, job: Job) -> Outcome:
        return self._outcome

    def close(self) -> None: ...


def test_none_is_forgotten() -> None:
    assert set(ENDINGS) == set(Ended) - {Ended.COMPLETED}


@pytest.mark.parametrize("ended", ENDINGS)
def test_a_verdict_of_its_own(means: Exercise, ended: Ended) -> None:
    status, words = ENDINGS[ended]
    verdict = grade(means, "def column_means(X): ...", Ends(ended), seed=0)
    assert verdict.status is status
    assert words in verdict.headline
    assert verdict.advice
    assert len({grade(means, "x = 1", Ends(other), seed=0).headline for other in ENDINGS}) >= len(ENDINGS) - 1
