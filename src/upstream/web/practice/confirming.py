"""A sandbox that makes sure before it says that code ended its own process."""

from __future__ import annotations

from upstream.sandbox import Ended, Job, Outcome, Sandbox

# A thousand kills in seven minutes, of which 254 hit a child at work, hit five jobs twice.
_TIMES = 3


class Confirming:
    """Runs a job again, a few times, as long as its process was gone before it answered: somebody else may have ended
    it, such as the host short of memory, and a learner must not be told that it was the code. Code that ends its
    process does it again."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def run(self, job: Job) -> Outcome:
        outcome = self._sandbox.run(job)
        for _ in range(_TIMES):
            if outcome.ended is not Ended.EXITED:
                break
            outcome = self._sandbox.run(job)
        return outcome

    def close(self) -> None:
        self._sandbox.close()
