"""What runs inside: one process, one job.

Started by `process.Child` in isolated mode, with an empty environment, in a session of its own. It imports
the libraries, seals itself, and only then waits for a job, so that none of this is on the way to a verdict.
"""

from __future__ import annotations

import contextlib
import gc
import io
import os
import sys
from pathlib import Path

from upstream.sandbox.job import CodeError, Ended
from upstream.sandbox.layers import Meter, ResourceLimits, seal
from upstream.sandbox.runtimes import RUNTIMES, load
from upstream.sandbox.solution import OUT_OF_MEMORY, load_drive, run_job
from upstream.sandbox.wire import (
    CANNOT_TELL,
    End,
    Fault,
    Message,
    Ready,
    Result,
    Sealed,
    frame,
    message_bytes,
    read_job,
)

# Bound now: a learner may replace attributes of modules.
_exit, _write = os._exit, os.write

_PR_SET_PDEATHSIG, _SIGKILL = 1, 9


def main(runtime: str, results: int, parent: int) -> None:
    """Never returns. results: descriptor for frames to the parent. parent: its process id."""
    try:
        _die_with(parent)
        _close_descriptors(keep=(0, 1, 2, results))
        load(runtime)
        # Bytecode of the libraries was worth keeping: compiling scikit-learn takes seconds. The learner's is
        # not.
        sys.dont_write_bytecode = True
        meter = Meter()
        layers = seal(Path.cwd(), {module.partition(".")[0] for module in RUNTIMES[runtime]})
        gc.collect()
        gc.freeze()  # a learner's gc.collect() then looks at their own objects only
        _tell(results, Ready(tuple(layers)))
        job = read_job(lambda size: os.read(0, size))
        if job is None:
            _exit(0)
        _empty_standard_input()
        drive = None if job.drive is None else load_drive(job.drive)
        printed = _capped_output(job.limits.output_bytes)
        resident = meter.resident()
        limits = ResourceLimits(job.limits, meter)
        limits.apply()
        meter.close()
        _tell(results, Sealed((*layers, limits.name), resident, sum(os.times()[:2])))
    except BaseException as error:
        _tell(results, Fault(f"{type(error).__name__}: {error}"))
        _exit(1)

    def tell(result: Result, value: bytes) -> None:
        _flush(printed)
        _send(results, frame(message_bytes(result)) + (frame(value) if result.has_value else b""))

    try:
        end = run_job(job, drive, tell)
    except MemoryError:
        end = End(Ended.MEMORY, CodeError("MemoryError", OUT_OF_MEMORY))
    _flush(printed)
    _tell(results, end)
    _exit(0)


def _tell(descriptor: int, message: Message) -> None:
    _send(descriptor, frame(message_bytes(message)))


def _send(descriptor: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        try:
            view = view[_write(descriptor, view) :]
        except OSError:
            _exit(CANNOT_TELL)  # the learner closed it, or the parent is gone


def _die_with(parent: int) -> None:
    """End when the parent does, however that happens. Elsewhere the end of the job pipe has to do."""
    if sys.platform == "linux":
        from upstream.sandbox.layers.kernel import prctl

        prctl(_PR_SET_PDEATHSIG, _SIGKILL)
    if os.getppid() != parent:
        _exit(0)


def _close_descriptors(keep: tuple[int, ...]) -> None:
    for name in os.listdir("/dev/fd"):
        if int(name) not in keep:
            with contextlib.suppress(OSError):
                os.close(int(name))


def _empty_standard_input() -> None:
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.close(null)


class _CappedWriter(io.RawIOBase):
    """A descriptor that takes so many bytes and drops the rest: a flood of prints then costs no system
    calls."""

    def __init__(self, descriptor: int, budget: list[int]) -> None:
        self._descriptor = descriptor
        self._budget = budget

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        return self._descriptor

    def write(self, data: object) -> int:
        view = memoryview(data).cast("B")  # type: ignore[arg-type]
        left = self._budget[0]
        if left > 0:
            self._budget[0] -= _write(self._descriptor, view[:left])
        return len(view)


def _capped_output(output_bytes: int) -> tuple[io.TextIOWrapper, io.TextIOWrapper]:
    """Make sys.stdout and sys.stderr share a budget of one byte more than is kept, so that the parent sees
    the cut.

    By lines, so that what was printed before an endless loop is seen.
    """
    budget = [output_bytes + 1]
    out, err = (
        io.TextIOWrapper(
            io.BufferedWriter(_CappedWriter(descriptor, budget)),
            encoding="utf-8",
            errors="backslashreplace",
            line_buffering=True,
        )
        for descriptor in (1, 2)
    )
    for name, stream in (("stdout", out), ("stderr", err)):
        setattr(sys, name, stream)
        setattr(sys, f"__{name}__", stream)
    return out, err


def _flush(streams: tuple[io.TextIOWrapper, io.TextIOWrapper]) -> None:
    for stream in streams:
        with contextlib.suppress(Exception):  # the learner may have closed it
            stream.flush()
