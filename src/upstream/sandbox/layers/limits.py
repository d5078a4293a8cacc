"""Limits that the kernel keeps for the process."""

from __future__ import annotations

import math
import os
import resource
import sys

from upstream.sandbox.job import Limits

MEGABYTE = 1_000_000
# On top of the soft limit of memory, so that a MemoryError can still be told: see `allow_last_words`.
_LAST_WORDS = 64 * MEGABYTE
_FILE_BYTES = 64 * MEGABYTE
_OPEN_FILES = 64
_EXTRA_THREADS = 256


class Meter:
    """What the process and the machine use. Opened before the process is sealed, read afterwards; zero
    elsewhere than on Linux."""

    def __init__(self, alone: bool = False) -> None:
        """alone: the process has a user namespace to itself, in which its own threads alone are counted."""
        self.alone = alone
        files = (
            ("/proc/self/statm", *(() if alone else ("/proc/loadavg",))) if sys.platform == "linux" else ()
        )
        self._files = [os.open(file, os.O_RDONLY | os.O_CLOEXEC) for file in files]

    def address_space(self) -> int:
        """Bytes of address space that the process takes now."""
        return self._pages(0)

    def resident(self) -> int:
        """Bytes of memory of its own, not mapped from files such as libraries, that the process takes now."""
        return self._pages(1) - self._pages(2)

    def tasks(self) -> int:
        """Processes and threads of the whole machine."""
        return int(os.pread(self._files[1], 200, 0).split()[3].partition(b"/")[2])

    def close(self) -> None:
        for file in self._files:
            os.close(file)
        self._files = []

    def _pages(self, index: int) -> int:
        if not self._files:
            return 0
        return int(os.pread(self._files[0], 200, 0).split()[index]) * resource.getpagesize()


class ResourceLimits:
    """CPU seconds and memory above what the process has used by now; size and number of files; processes."""

    name = "limits"

    def __init__(self, limits: Limits, meter: Meter) -> None:
        self._limits = limits
        self._meter = meter

    def apply(self) -> None:
        _lower(resource.RLIMIT_CORE, 0, 0)
        _lower(resource.RLIMIT_FSIZE, _FILE_BYTES, _FILE_BYTES)
        _lower(resource.RLIMIT_NOFILE, _OPEN_FILES, _OPEN_FILES)
        seconds = math.ceil(sum(os.times()[:2]) + self._limits.seconds) + 1
        _lower(resource.RLIMIT_CPU, seconds, seconds + 1)
        if sys.platform == "linux":
            level = self._meter.address_space() + self._limits.megabytes * MEGABYTE
            _lower(resource.RLIMIT_AS, level, level + _LAST_WORDS)
            # Counted for the whole user, threads too, so where others count the number of all tasks now is a level
            # that is surely free.
            tasks = self._limits.processes if self._meter.alone else self._meter.tasks() + _EXTRA_THREADS
            _lower(resource.RLIMIT_NPROC, tasks, tasks)
        elif sys.platform == "darwin":
            # Threads do not count here, and the user has more than none already: no new processes. There is
            # no limit on address space that holds.
            _lower(resource.RLIMIT_NPROC, 0, 0)


def allow_last_words() -> None:
    """Let the process that ran out of memory have a little more, to say so."""
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (hard, hard))


def _lower(which: int, soft: int, hard: int) -> None:
    """Limits can only be lowered; one that is stricter already stays."""
    _, most = resource.getrlimit(which)
    if most != resource.RLIM_INFINITY:
        soft, hard = min(soft, most), min(hard, most)
    resource.setrlimit(which, (soft, hard))
