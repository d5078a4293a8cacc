"""The processes on stage: started, watched, started again, and none left at the end."""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_PR_SET_CHILD_SUBREAPER = 36


def adopt_orphans() -> None:
    """What loses its parent becomes a child of this process, so that nothing can hide."""
    ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


class Service:
    """A command that is started again whenever it ends, as an init system would."""

    def __init__(self, name: str, command: list[str], environment: dict[str, str], log: Path) -> None:
        self.name = name
        self._command, self._environment, self._log = command, environment, log
        self._process = self._start()
        self.starts = 1

    @property
    def pid(self) -> int:
        return self._process.pid

    def keep_up(self) -> None:
        if self._process.poll() is not None:
            self._process = self._start()
            self.starts += 1

    def signal(self, number: int) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, number)

    def stop(self, seconds: float = 30) -> None:
        self.signal(signal.SIGCONT)
        self._process.terminate()
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            self._process.kill()
            raise AssertionError(f"{self.name} did not end within {seconds:g} s when asked to") from None

    def _start(self) -> subprocess.Popen[bytes]:
        with self._log.open("ab") as log:
            return subprocess.Popen(
                self._command, env=self._environment, stdout=log, stderr=subprocess.STDOUT, cwd=ROOT
            )


def upstream(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "upstream.cli", *arguments]


@dataclass(frozen=True, slots=True)
class Process:
    pid: int
    parent: int
    state: str
    started: int
    command: str


def all_processes() -> list[Process]:
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            with contextlib.suppress(OSError):
                before, _, after = (folder / "stat").read_text().rpartition(")")
                fields = after.split()
                command = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
                pid = int(before.split()[0])
                found.append(Process(pid, int(fields[1]), fields[0], int(fields[19]), command))
    return found


def descendants(root: int) -> list[Process]:
    """Everything below a process that is not dead, oldest first."""
    processes = all_processes()
    below, ids = [], {root}
    while found := [p for p in processes if p.parent in ids and p not in below]:
        below += found
        ids = {p.pid for p in found}
    return sorted((p for p in below if p.state != "Z"), key=lambda p: (p.started, p.pid))


def bury_orphans(known: set[int]) -> None:
    for process in all_processes():
        if process.parent == os.getpid() and process.state == "Z" and process.pid not in known:
            with contextlib.suppress(ChildProcessError):
                os.waitpid(process.pid, os.WNOHANG)


def left_over(seconds: float) -> list[Process]:
    """What still lives below this process after a while of grace."""
    deadline = time.monotonic() + seconds
    while (left := descendants(os.getpid())) and time.monotonic() < deadline:
        time.sleep(0.1)
        bury_orphans(set())
    return left
