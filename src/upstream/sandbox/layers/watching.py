"""What a job's processes use, looked at from outside while it runs.

A control group counts exactly and its limits hold by themselves; without one, this looking is what ends a job that
gets round the limits of a single process. Between two looks a job can go beyond.
"""

from __future__ import annotations

import math
import os
import signal
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from upstream.sandbox.job import CodeError, Ended, Limits
from upstream.sandbox.layers.cgroups import Group
from upstream.sandbox.layers.limits import MEGABYTE
from upstream.sandbox.layers.namespaces import FILE_BYTES, FOLDER, MAX_FILES

_MOST_LOOKED_AT = 500  # processes of one tree
_TICKS = os.sysconf("SC_CLK_TCK")
_PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True, slots=True)
class Overrun:
    """A limit that was passed."""

    ended: Ended
    error: CodeError | None = None


MEMORY = Overrun(Ended.MEMORY, CodeError("MemoryError", "the code used more memory than it may"))
CPU = Overrun(Ended.CPU)
PROCESSES = Overrun(Ended.PROCESSES)
FILES = Overrun(Ended.FILES)


class Watch:
    """pid: the child's. own_bytes, cpu_seconds: what it had used when its job began. folder: the one it may write; None
    when that is in a room of its own. group: its control group, if it has one."""

    def __init__(
        self,
        pid: int,
        limits: Limits,
        own_bytes: int,
        cpu_seconds: float,
        folder: Path | None,
        group: Group | None,
    ) -> None:
        self._pid = pid
        self._limits = limits
        self._own_bytes = own_bytes
        self._folder = folder
        self._group = group
        # Two processors that are both busy for all the seconds would be caught; one is caught by the clock.
        self._cpu_limit = math.ceil(limits.seconds) + 1
        counted = None if group is None else group.cpu_seconds()
        self._counts_cpu = counted is not None
        self._cpu_before = cpu_seconds if counted is None else counted
        self._own_cpu_before = cpu_seconds

    def overrun(self) -> Overrun | None:
        """The limit that is passed now, if any. Files are looked at by `files_overrun`, which may take longer."""
        if self._group is not None:
            if self._group.has_run_out_of_memory():
                return MEMORY
            if self._group.has_run_out_of_processes():
                return PROCESSES
        memory = cpu = tasks = 0
        for pid in _tree(self._pid):
            own, ticks, threads = _use(pid)
            # A forked process starts with its parent's pages, which are there once.
            memory += max(0, own - self._own_bytes)
            cpu, tasks = cpu + ticks, tasks + threads
        if memory > self._limits.megabytes * MEGABYTE:
            return MEMORY
        if tasks > self._limits.processes:
            return PROCESSES
        counted = self._group.cpu_seconds() if self._group is not None and self._counts_cpu else None
        if (cpu / _TICKS if counted is None else counted) - self._cpu_before > self._cpu_limit:
            return CPU
        return None

    def files_overrun(self) -> Overrun | None:
        if self._folder is not None:
            return FILES if _holds_more(self._folder) else None
        try:
            folder = os.statvfs(f"/proc/{self._pid}/root{FOLDER}")
        except OSError:
            return None
        return FILES if folder.f_bavail == 0 or folder.f_favail == 0 else None

    def post_mortem(self, by_signal: int, cpu_seconds: float) -> Overrun | None:
        """The limit for which a process that has ended was ended, if it was. cpu_seconds: of its whole life."""
        if self._group is not None and self._group.has_run_out_of_memory():
            return MEMORY
        if by_signal == signal.SIGXCPU:
            return CPU
        if by_signal == signal.SIGKILL and cpu_seconds - self._own_cpu_before >= self._limits.seconds:
            return CPU
        return None


def _tree(pid: int) -> Iterator[int]:
    """The process and its descendants."""
    todo, seen = [pid], 0
    while todo and seen < _MOST_LOOKED_AT:
        one = todo.pop()
        seen += 1
        yield one
        try:
            tasks = os.listdir(f"/proc/{one}/task")
        except OSError:
            continue
        for task in tasks:
            try:
                with open(f"/proc/{one}/task/{task}/children") as children:
                    todo += map(int, children.read().split())
            except OSError:
                continue


def _use(pid: int) -> tuple[int, int, int]:
    """Bytes of its own memory, ticks of processor time with that of its children that have ended, and threads."""
    try:
        with open(f"/proc/{pid}/stat") as stat, open(f"/proc/{pid}/statm") as statm:
            fields = stat.read().rpartition(")")[2].split()
            _, resident, of_files, *_ = map(int, statm.read().split())
    except (OSError, ValueError):
        return 0, 0, 0
    return (resident - of_files) * _PAGE, sum(map(int, fields[11:15])), int(fields[17])


def _holds_more(folder: Path) -> bool:
    """Whether the files in `folder` take more bytes than they may, or are too many."""
    total, files, folders = 0, 0, [str(folder)]
    while folders:
        try:
            entries = os.scandir(folders.pop())
        except OSError:
            continue
        with entries:
            for entry in entries:
                files += 1
                try:
                    total += entry.stat(follow_symlinks=False).st_blocks * 512
                    if entry.is_dir(follow_symlinks=False):
                        folders.append(entry.path)
                except OSError:
                    continue
                if total > FILE_BYTES or files > MAX_FILES:
                    return True
    return False
