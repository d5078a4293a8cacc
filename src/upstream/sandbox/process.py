"""The owner's side of one child: talking to it, watching it, ending it. How it is made: `spawning`, `parents`."""

from __future__ import annotations

import codecs
import contextlib
import os
import select
import signal
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from upstream.sandbox.layers.cgroups import Group
from upstream.sandbox.wire import HEADER_BYTES, JOB_OVERHEAD, UnreadableError, frame_length

_CHUNK = 1 << 18
_CAN_PEEK = hasattr(os, "waitid")  # macOS has it since Python 3.13


@dataclass(frozen=True, slots=True)
class Death:
    """How a process ended.

    signal: the number of the signal that ended it, 0 if none did. code: its exit code.
    cpu_seconds: what it used in its whole life.
    """

    signal: int
    code: int
    cpu_seconds: float


class Pipes:
    """The three pipes between the owner and a child, both ends of each until one side's are closed.

    Raises OSError when there are no more descriptors.
    """

    def __init__(self) -> None:
        with contextlib.ExitStack() as ends:
            self.job_read, self.job = _pipe(ends)
            self.results, self.results_write = _pipe(ends)
            self.printed, self.printed_write = _pipe(ends)
            ends.pop_all()
        for end in self.owners:
            os.set_blocking(end, False)

    @property
    def owners(self) -> tuple[int, int, int]:
        return self.job, self.results, self.printed

    @property
    def childs(self) -> tuple[int, int, int]:
        return self.job_read, self.results_write, self.printed_write

    def close(self) -> None:
        _close(self.owners + self.childs)


class Child:
    """A process that waits for a job, or does it. Belongs to one thread at a time; `kill` may be called from
    any.

    Start it from a thread that lives as long as the child may: Linux ends it with that thread.
    """

    def __init__(self, pid: int, pipes: Pipes, folder: Path | None) -> None:
        """folder: on the owner's side, where the child's files are; None where its own are not seen from outside."""
        self.pid = pid
        self.folder = folder
        self.group: Group | None = None  # of processes, where the host allows them
        self.printed = bytearray()
        self.printed_bytes = 0
        self._keep_printed = JOB_OVERHEAD
        self._incoming = bytearray()
        self._received = 0
        self._most = JOB_OVERHEAD
        self._outgoing = memoryview(b"")
        self.death: Death | None = None
        self._reaping = threading.Lock()
        self._job, self._results, self._printed = pipes.owners
        _close(pipes.childs)
        self._poll = select.poll()
        self._poll.register(self._results, select.POLLIN)
        self._poll.register(self._printed, select.POLLIN)
        self.silent = False  # the results' pipe has ended
        self.sent = 0.0  # when the job was, by time.monotonic

    def expect(self, result_bytes: int, output_bytes: int) -> None:
        """Forget what was printed so far; from now on keep so much of it, and believe in no more results than
        so."""
        self.printed.clear()
        self.printed_bytes = 0
        self._keep_printed = output_bytes
        self._received = len(self._incoming)
        self._most = result_bytes

    def send(self, data: bytes) -> None:
        """Write what the pipe takes now; `pump` writes the rest. Afterwards the pipe stays open: its end tells the
        child that the owner is gone."""
        self.sent = time.monotonic()
        self._outgoing = memoryview(data)
        self._poll.register(self._job, select.POLLOUT)
        self._write_job()

    def doze(self, seconds: float) -> None:
        """Wait so long for the end of the results, and be woken by nothing else.

        Being woken for each result of a job that lasts milliseconds costs more than reading them.
        """
        if not self._outgoing:
            end = select.poll()
            end.register(self._results, 0)
            end.poll(seconds * 1000)

    def pump(self, seconds: float) -> None:
        """Read and write what there is, or wait so long for some."""
        for descriptor, _ in self._poll.poll(max(0.0, seconds) * 1000):
            if descriptor == self._results:
                self._read_results()
            elif descriptor == self._printed:
                self._read_printed()
            else:
                self._write_job()

    def take_frame(self) -> bytes | None:
        """The next whole frame that has come. Raises UnreadableError when it cannot be one."""
        if len(self._incoming) < HEADER_BYTES:
            return None
        end = HEADER_BYTES + frame_length(self._incoming)
        if end > self._most or self._received > self._most:
            raise UnreadableError("more than was agreed")
        if len(self._incoming) < end:
            return None
        data = bytes(self._incoming[HEADER_BYTES:end])
        del self._incoming[:end]
        return data

    @property
    def has_partial_frame(self) -> bool:
        return bool(self._incoming)

    def printed_text(self) -> str:
        """What was printed and kept, without the null characters that databases cannot hold."""
        whole = self.printed_bytes <= self._keep_printed
        text = codecs.getincrementaldecoder("utf-8")("replace").decode(bytes(self.printed), final=whole)
        return text.replace("\0", "\N{REPLACEMENT CHARACTER}")

    def kill(self) -> None:
        """End the process and all in its group, now."""
        with self._reaping:
            if self.death is None:  # not reaped, so that the number is still its own
                # Its group is its own only once it has a job.
                for end in (os.killpg, os.kill):
                    with contextlib.suppress(ProcessLookupError, PermissionError):
                        end(self.pid, signal.SIGKILL)

    def exits_within(self, seconds: float) -> bool:
        """Whether the process ends by itself within so long; it is not reaped, so that its group can be
        killed."""
        if not _CAN_PEEK:
            time.sleep(min(seconds, 0.1))
            return True
        deadline = time.monotonic() + seconds
        while True:
            if os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None:
                return True
            if time.monotonic() >= deadline:
                return False
            time.sleep(0.001)

    def bury(self) -> Death:
        """Kill what is left, reap it, read what it left behind and close the pipes. The folder stays."""
        if self.death is not None:
            return self.death
        self.kill()
        if _CAN_PEEK:
            os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOWAIT)  # do not wait with the lock
        with self._reaping:
            _, status, usage = os.wait4(self.pid, 0)
            code = os.waitstatus_to_exitcode(status)
            self.death = Death(max(-code, 0), max(code, 0), usage.ru_utime + usage.ru_stime)
        self.drain()
        _close((self._job, self._results, self._printed))
        return self.death

    def drain(self) -> None:
        """Read what is in the pipes, which is no more than they hold once nobody writes."""
        for _ in range(64):
            before = self._received + self.printed_bytes
            self.pump(0)
            if self._received + self.printed_bytes == before:
                return

    def _read_results(self) -> None:
        data = _read(self._results, _CHUNK)
        if data is None:
            return
        if not data:
            self.silent = True
            self._poll.unregister(self._results)
        self._received += len(data)
        if self._received <= self._most:
            self._incoming += data

    def _read_printed(self) -> None:
        room = self._keep_printed - len(self.printed)
        if room <= 0 and self._discard_printed():
            return
        data = _read(self._printed, _CHUNK)
        if data is None:
            return
        if not data:
            self._poll.unregister(self._printed)
        self.printed_bytes += len(data)
        self.printed += data[: max(room, 0)]

    def _discard_printed(self) -> bool:
        """Throw away in the kernel what is printed beyond the cap, where the kernel can."""
        if sys.platform != "linux":
            return False
        try:
            null = os.open(os.devnull, os.O_WRONLY | os.O_CLOEXEC)
            try:
                size = os.splice(self._printed, null, 1 << 20, flags=os.SPLICE_F_NONBLOCK)
            finally:
                os.close(null)
        except OSError:
            return False
        self.printed_bytes += size
        return size > 0

    def _write_job(self) -> None:
        try:
            written = os.write(self._job, self._outgoing[:_CHUNK])
        except BlockingIOError:
            return
        except BrokenPipeError:
            self._outgoing = memoryview(b"")  # the end of the results says the rest
        else:
            self._outgoing = self._outgoing[written:]
        if not self._outgoing:
            self._poll.unregister(self._job)


def own_bytes(pid: int) -> int:
    """Memory that a process uses, without what is mapped from files, such as libraries; 0 when not known."""
    try:
        with open(f"/proc/{pid}/statm") as statm:
            _, resident, of_files, *_ = map(int, statm.read().split())
    except (OSError, ValueError):
        return 0
    return (resident - of_files) * os.sysconf("SC_PAGE_SIZE")


def _pipe(ends: contextlib.ExitStack) -> tuple[int, int]:
    read, write = os.pipe()
    ends.callback(os.close, read)
    ends.callback(os.close, write)
    return read, write


def _close(ends: tuple[int, ...]) -> None:
    for end in ends:
        os.close(end)


def _read(descriptor: int, size: int) -> bytes | None:
    """Bytes, none at the end, None when there are none now."""
    try:
        return os.read(descriptor, size)
    except BlockingIOError:
        return None
