"""The parent's side of one child: starting it, talking to it, ending it."""

from __future__ import annotations

import codecs
import contextlib
import os
import select
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from upstream.sandbox.wire import HEADER_BYTES, JOB_OVERHEAD, UnreadableError, frame_length

_CHUNK = 1 << 18
_CAN_PEEK = hasattr(os, "waitid")  # macOS has it since Python 3.13
_SOURCE_ROOT = Path(__file__).parents[2]
_START = (
    "import sys; root, runtime, results, parent = sys.argv[1:]; sys.argv[1:] = []; sys.path.insert(0, root); "
    "from upstream.sandbox.child import main; sys.path.remove(root); main(runtime, int(results), int(parent))"
)
_ENVIRONMENT = {
    "LC_ALL": "C.UTF-8",
    "TZ": "UTC",
    # One thread for each job: the machine's processors are shared by jobs, and layers reach one thread only.
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "NUMEXPR_NUM_THREADS": "1",
    "VECLIB_MAXIMUM_THREADS": "1",
    "JOBLIB_MULTIPROCESSING": "0",
    "MALLOC_ARENA_MAX": "1",  # an arena for each thread would reserve address space, which is limited
}


@dataclass(frozen=True, slots=True)
class Death:
    """How a process ended.

    signal: the number of the signal that ended it, 0 if none did. code: its exit code.
    cpu_seconds: what it used in its whole life.
    """

    signal: int
    code: int
    cpu_seconds: float


class Child:
    """A process that runs `child.main`. Belongs to one thread at a time; `kill` may be called from any.

    Start it from a thread that lives as long as the child may: Linux ends it with that thread.
    Raises OSError when the process cannot be started.
    """

    def __init__(self, runtime: str, folder: Path) -> None:
        self.runtime = runtime
        self.folder = folder
        self.printed = bytearray()
        self.printed_bytes = 0
        self._keep_printed = JOB_OVERHEAD
        self._incoming = bytearray()
        self._received = 0
        self._most = JOB_OVERHEAD
        self._outgoing = memoryview(b"")
        self.death: Death | None = None
        self._reaping = threading.Lock()
        with contextlib.ExitStack() as ends:
            job_read, self._job = _pipe(ends)
            self._results, results_write = _pipe(ends)
            self._printed, printed_write = _pipe(ends)
            command = [sys.executable, "-I", "-X", "utf8", "-c", _START]
            arguments = [str(_SOURCE_ROOT), runtime, str(results_write), str(os.getpid())]
            self._process = subprocess.Popen(  # noqa: S603
                [*command, *arguments],
                stdin=job_read,
                stdout=printed_write,
                stderr=printed_write,
                pass_fds=(results_write,),
                cwd=folder,
                env={**_ENVIRONMENT, "HOME": str(folder), "TMPDIR": str(folder)},
                start_new_session=True,
            )
            ends.pop_all()
        for end in (job_read, results_write, printed_write):
            os.close(end)
        for end in (self._job, self._results, self._printed):
            os.set_blocking(end, False)
        self._poll = select.poll()
        self._poll.register(self._results, select.POLLIN)
        self._poll.register(self._printed, select.POLLIN)
        self.silent = False  # the results' pipe has ended

    @property
    def pid(self) -> int:
        return self._process.pid

    def expect(self, result_bytes: int, output_bytes: int) -> None:
        """Forget what was printed so far; from now on keep so much of it, and believe in no more results than
        so."""
        self.printed.clear()
        self.printed_bytes = 0
        self._keep_printed = output_bytes
        self._received = len(self._incoming)
        self._most = result_bytes

    def send(self, data: bytes) -> None:
        """`pump` writes it. Afterwards the pipe stays open: its end tells the child that the parent is
        gone."""
        self._outgoing = memoryview(data)
        self._poll.register(self._job, select.POLLOUT)

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

    def resident_bytes(self) -> int:
        """Memory in use now, 0 when not known."""
        try:
            with open(f"/proc/{self.pid}/statm") as statm:
                return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
        except (OSError, IndexError):
            return 0

    def kill(self) -> None:
        """End the process and all in its group, now."""
        with self._reaping:
            if self.death is None:  # not reaped, so that the number is still its own
                with contextlib.suppress(ProcessLookupError, PermissionError):
                    os.killpg(self.pid, signal.SIGKILL)

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
            self._process.returncode = code  # subprocess did not see it end
            self.death = Death(max(-code, 0), max(code, 0), usage.ru_utime + usage.ru_stime)
        self.drain()
        for end in (self._job, self._results, self._printed):
            os.close(end)
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


def _pipe(ends: contextlib.ExitStack) -> tuple[int, int]:
    read, write = os.pipe()
    ends.callback(os.close, read)
    ends.callback(os.close, write)
    return read, write


def _read(descriptor: int, size: int) -> bytes | None:
    """Bytes, none at the end, None when there are none now."""
    try:
        return os.read(descriptor, size)
    except BlockingIOError:
        return None
