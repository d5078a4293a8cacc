"""A sandbox that makes sure before it says that code ended its own process."""

from __future__ import annotations

from upstream.sandbox import Ended, Job, Outcome, Sandbox


class Confirming:
    """Runs a job again, once, when its process was gone before it answered: somebody else may have ended it, such as
    the host short of memory, and a learner must not be told that it was the code. Code that ends its process does it
    again."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def run(self, job: Job) -> Outcome:
        outcome = self._sandbox.run(job)
        return self._sandbox.run(job) if outcome.ended is Ended.EXITED else outcome

    def close(self) -> None:
        self._sandbox.close()
