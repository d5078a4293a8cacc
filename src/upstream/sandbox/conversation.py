"""One job with one child: handing it over, listening, and judging how it ended."""

from __future__ import annotations

import signal
from time import monotonic
from typing import TypeVar

from upstream.sandbox.codec import CodecError, decode
from upstream.sandbox.job import CallResult, CodeError, Ended, Job, Outcome
from upstream.sandbox.layers import in_order
from upstream.sandbox.layers.cgroups import Cgroup
from upstream.sandbox.layers.namespaces import Namespaces
from upstream.sandbox.layers.watching import Overrun, Watch
from upstream.sandbox.nursery import NotStartedError
from upstream.sandbox.process import Child, Death
from upstream.sandbox.wire import (
    CALL_OVERHEAD,
    CANNOT_TELL,
    FLOOD_BYTES,
    JOB_OVERHEAD,
    End,
    Fault,
    Ready,
    Result,
    Sealed,
    UnreadableError,
    read_message,
)

_START_SECONDS = 60.0
_DOZE_SECONDS = 0.01  # most jobs have ended by then
_MEMORY_WATCH_SECONDS = 0.05
_FILES_WATCH_SECONDS = 0.25
_EXIT_SECONDS = 1.0  # between the end of the results and the end of the process
_DETAIL = 2_000

_UNREADABLE = CodeError(
    "UnreadableResult",
    "the results of the code could not be read: it closed, or wrote to, a file that it had not opened",
)
_M = TypeVar("_M", Ready, Sealed)


class LostError(NotStartedError):
    """The child was ended from outside, for its memory or by hand, before the learner's source was loaded."""


def hand_over(child: Child, job: Job, frames: bytes) -> Sealed:
    """Give the job to a child, once it is ready. Raises NotStartedError."""
    deadline = monotonic() + _START_SECONDS
    _await(child, Ready, deadline)
    child.drain()
    limits = job.limits
    most = limits.result_bytes + JOB_OVERHEAD + CALL_OVERHEAD * len(job.calls)
    child.expect(most, limits.output_bytes)  # what libraries printed when they were imported is nobody's
    child.send(frames)
    if child.group is not None:
        # While the child reads the job; its own limits hold from before the first line of the learner's.
        child.group.limit(limits)
    child.doze(_DOZE_SECONDS)
    return _await(child, Sealed, deadline)


def listen(child: Child, job: Job, sealed: Sealed) -> Outcome:
    """Everything until the job has ended. The child may still live then; it is of no more use."""
    return _Listener(child, job, sealed).listen()


def _await(child: Child, kind: type[_M], deadline: float) -> _M:
    while True:
        try:
            data = child.take_frame()
            message = None if data is None else read_message(data)
        except UnreadableError as error:
            raise NotStartedError(f"broken protocol: {error}") from error
        if isinstance(message, kind):
            return message
        if isinstance(message, Fault):
            raise NotStartedError(message.detail)
        if message is not None:
            raise NotStartedError(f"broken protocol: {type(message).__name__} instead of {kind.__name__}")
        if child.silent:
            death = child.bury()
            raise LostError(f"the process ended ({death}): {child.printed_text()[-_DETAIL:]}")
        left = deadline - monotonic()
        if left <= 0:
            raise NotStartedError(f"the process was not ready within {_START_SECONDS:g} s")
        child.pump(left)


class _Listener:
    def __init__(self, child: Child, job: Job, sealed: Sealed) -> None:
        self._child = child
        self._job = job
        self._sealed = sealed
        self._started = child.sent
        in_room = Namespaces.name in sealed.layers
        self._watch = Watch(
            child.pid,
            job.limits,
            sealed.resident,
            sealed.cpu_seconds,
            None if in_room else child.folder,
            child.group,
        )
        self._calls: list[CallResult] = []
        self._expected: Result | None = None  # its value comes next

    def listen(self) -> Outcome:
        deadline = self._started + self._job.limits.seconds
        next_memory = self._started + _MEMORY_WATCH_SECONDS
        next_files = self._started + _FILES_WATCH_SECONDS
        while True:
            end = self._take_frames()
            if end is not None:
                self._child.drain()
                return self._outcome(end.ended, end.error)
            now = monotonic()
            if self._child.silent:
                return self._after_silence()
            if now >= deadline:
                return self._overdue()
            if now >= next_memory:
                next_memory = now + _MEMORY_WATCH_SECONDS
                if self._child.printed_bytes > FLOOD_BYTES:
                    return self._stopped(Overrun(Ended.OUTPUT))
                if overrun := self._watch.overrun():
                    return self._stopped(overrun)
            if now >= next_files:
                next_files = now + _FILES_WATCH_SECONDS
                if overrun := self._watch.files_overrun():
                    return self._stopped(overrun)
            self._child.pump(min(deadline, next_memory) - now)

    def _take_frames(self) -> End | None:
        """All results that have come, and the end if it has; what cannot be read is an end too."""
        try:
            while (data := self._child.take_frame()) is not None:
                if self._expected is not None:
                    self._add(self._expected, decode(data))
                    self._expected = None
                    continue
                message = read_message(data)
                if isinstance(message, End):
                    if message.ended is Ended.COMPLETED and len(self._calls) < len(self._job.calls):
                        return End(Ended.EXITED, _UNREADABLE)
                    return message
                if not isinstance(message, Result) or len(self._calls) == len(self._job.calls):
                    return End(Ended.EXITED, _UNREADABLE)
                if message.has_value:
                    self._expected = message
                else:
                    self._add(message, None)
        except (UnreadableError, CodecError):
            return End(Ended.EXITED, _UNREADABLE)
        return None

    def _add(self, result: Result, value: object) -> None:
        call = CallResult(value, result.error, result.unsupported, result.changed, result.seconds)
        self._calls.append(call)

    def _overdue(self) -> Outcome:
        self._child.bury()
        end = self._take_frames()  # it may have made it in the last moment
        return self._outcome(end.ended, end.error) if end else self._outcome(Ended.TIMEOUT)

    def _stopped(self, overrun: Overrun) -> Outcome:
        self._child.bury()
        return self._outcome(overrun.ended, overrun.error)

    def _after_silence(self) -> Outcome:
        exited = self._child.exits_within(_EXIT_SECONDS)
        death = self._child.bury()
        end = self._take_frames()
        if end is not None:
            return self._outcome(end.ended, end.error)
        if (
            not exited
            or death.code == CANNOT_TELL
            or self._child.has_partial_frame
            or self._expected is not None
        ):
            return self._outcome(Ended.EXITED, _UNREADABLE)
        if overrun := self._watch.post_mortem(death.signal, death.cpu_seconds):
            return self._outcome(overrun.ended, overrun.error)
        return self._outcome(Ended.EXITED, _death_of(death))

    def _outcome(self, ended: Ended, error: CodeError | None = None) -> Outcome:
        return Outcome(
            ended=ended,
            calls=tuple(self._calls),
            error=error,
            printed=self._child.printed_text(),
            printed_cut=self._child.printed_bytes > self._job.limits.output_bytes,
            seconds=monotonic() - self._started,
            layers=in_order((*self._sealed.layers, *([Cgroup.name] if self._child.group else []))),
        )


def _death_of(death: Death) -> CodeError:
    if not death.signal:
        return CodeError("SystemExit", f"the code ended its own process with exit code {death.code}")
    try:
        name = signal.Signals(death.signal).name
    except ValueError:
        name = f"SIG{death.signal}"
    if death.signal in (signal.SIGSEGV, signal.SIGBUS, signal.SIGABRT, signal.SIGFPE, signal.SIGILL):
        return CodeError(name, "the process crashed inside a library or the interpreter")
    if death.signal == signal.SIGSYS:
        return CodeError(name, "the code made a system call that ends the process")
    return CodeError(name, "the process was ended by a signal")
