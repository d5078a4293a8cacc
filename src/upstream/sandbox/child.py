"""What runs inside: one process, one job.

It has its libraries and is sealed before it waits for a job, so that none of this is on the way to a verdict. It
gets there in two ways: started by `spawning`, it imports the libraries itself; forked by a warm parent
(`parent`), it has them already.
"""

from __future__ import annotations

import contextlib
import gc
import io
import os
import select
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NoReturn

from upstream.sandbox.job import CodeError, Ended
from upstream.sandbox.layers import Meter, ResourceLimits, seal
from upstream.sandbox.layers.kernel import LINUX, prctl
from upstream.sandbox.runtimes import load, packages
from upstream.sandbox.solution import OUT_OF_MEMORY, load_drive, run_job
from upstream.sandbox.wire import (
    CANNOT_TELL,
    FLOOD_BYTES,
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
_close, _exit, _write = os.close, os._exit, os.write

_PR_SET_PDEATHSIG, _SIGKILL = 1, 9
_CHUNK = 1 << 16


def main(runtime: str, results: str, owner: str, without: str) -> None:
    """Never returns. results: descriptor for frames to the owner. owner: its process id."""
    told = int(results)
    try:
        die_with(int(owner))
        close_descriptors(keep=(0, 1, 2, told))
        load(runtime)
        # Bytecode of the libraries was worth keeping: compiling scikit-learn takes seconds. The learner's is
        # not.
        sys.dont_write_bytecode = True
        meter = Meter()
        layers = seal(Path.cwd(), packages(runtime), without.split(","))
        gc.collect()
        gc.freeze()  # a learner's gc.collect() then looks at their own objects only
    except BaseException as error:
        _fail(told, error)
    attend(told, layers, meter)


def attend(results: int, layers: Sequence[str], meter: Meter, rehearsal: Iterable[None] = ()) -> NoReturn:
    """Wait for the job on standard input, do it, and exit.

    rehearsal: what is done in steps until the job comes, to be quicker then.
    """
    try:
        budget = [0, FLOOD_BYTES]
        printed = _capped_output(budget, lambda: _flooded(results))
        channel = open(0, "rb", buffering=_CHUNK, closefd=False)  # noqa: SIM115 - open until the end
        _tell(results, Ready(tuple(layers)))
        for _ in rehearsal:
            if select.select([0], [], [], 0)[0]:
                break
        job = read_job(channel.read)
        if job is None:
            _exit(0)
        _empty_standard_input()
        drive = None if job.drive is None else load_drive(job.drive)
        budget[0] = job.limits.output_bytes + 1  # one more than is kept, so that the owner sees the cut
        resident = meter.resident()
        if ResourceLimits.name in layers:
            ResourceLimits(job.limits, meter).apply()
        meter.close()
        _tell(results, Sealed(tuple(layers), resident, sum(os.times()[:2])))
    except BaseException as error:
        _fail(results, error)

    def tell(result: Result, value: bytes) -> None:
        _flush(printed)
        _send(results, frame(message_bytes(result)) + (frame(value) if result.has_value else b""))

    try:
        end = run_job(job, drive, tell)
    except MemoryError:
        end = End(Ended.MEMORY, CodeError("MemoryError", OUT_OF_MEMORY))
    _flush(printed)
    _tell(results, end)
    _close(results)  # the owner sees it at once; that the process ends takes milliseconds
    _exit(0)


def _flooded(results: int) -> NoReturn:
    _tell(results, End(Ended.OUTPUT, None))
    _exit(0)


def _fail(results: int, error: BaseException) -> NoReturn:
    _tell(results, Fault(f"{type(error).__name__}: {error}"))
    _exit(1)


def _tell(descriptor: int, message: Message) -> None:
    _send(descriptor, frame(message_bytes(message)))


def _send(descriptor: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        try:
            view = view[_write(descriptor, view) :]
        except OSError:
            _exit(CANNOT_TELL)  # the learner closed it, or the parent is gone


def die_with(owner: int) -> None:
    """End when the owner does, however that happens. Elsewhere the end of the job pipe has to do."""
    if LINUX:
        prctl(_PR_SET_PDEATHSIG, _SIGKILL)
    # In a process namespace of one's own the owner's number is not seen.
    if os.getppid() not in (owner, 0):
        _exit(0)


def close_descriptors(keep: Iterable[int]) -> None:
    below = 0
    for kept in sorted(keep):
        if below < kept:  # an empty range would be taken for all there are
            os.closerange(below, kept)
        below = kept + 1
    os.closerange(below, os.sysconf("SC_OPEN_MAX"))


def _empty_standard_input() -> None:
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.close(null)


class _CappedWriter(io.RawIOBase):
    """A descriptor that takes so many bytes and drops the rest: a flood of prints then costs no system
    calls, and has an end."""

    def __init__(self, descriptor: int, budget: list[int], flooded: Callable[[], NoReturn]) -> None:
        self._descriptor = descriptor
        self._budget = budget
        self._flooded = flooded

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        return self._descriptor

    def write(self, data: object) -> int:
        view = memoryview(data).cast("B")  # type: ignore[arg-type]
        left = self._budget[0]
        if left > 0:
            self._budget[0] -= _write(self._descriptor, view[:left])
        self._budget[1] -= len(view)
        if self._budget[1] < 0:
            self._flooded()
        return len(view)


def _capped_output(
    budget: list[int], flooded: Callable[[], NoReturn]
) -> tuple[io.TextIOWrapper, io.TextIOWrapper]:
    """Make sys.stdout and sys.stderr share a budget: bytes that are let through, and bytes until `flooded`.

    By lines, so that what was printed before an endless loop is seen.
    """
    out, err = (
        io.TextIOWrapper(
            io.BufferedWriter(_CappedWriter(descriptor, budget, flooded)),
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
