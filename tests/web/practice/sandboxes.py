"""Sandboxes that fail in ways that a host can."""

from __future__ import annotations

from upstream.sandbox import CodeError, Ended, Job, Outcome, Sandbox


class BrokenSandbox:
    """On a host that cannot start processes."""

    def run(self, job: Job) -> Outcome:
        return Outcome(Ended.FAULT, detail="no process could be started")

    def close(self) -> None: ...


class InterruptedSandbox:
    """Somebody ends the processes of its first jobs from outside."""

    def __init__(self, sandbox: Sandbox, interruptions: int) -> None:
        self._sandbox = sandbox
        self._left = interruptions

    def run(self, job: Job) -> Outcome:
        if self._left:
            self._left -= 1
            return Outcome(Ended.EXITED, error=CodeError("SIGKILL", "the process was ended by a signal"))
        return self._sandbox.run(job)

    def close(self) -> None: ...
