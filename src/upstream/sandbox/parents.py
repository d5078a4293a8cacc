"""The owner's side of a warm parent: starting it, asking it for children, replacing it."""

from __future__ import annotations

import logging
import os
import select
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from upstream.sandbox.nursery import NotStartedError
from upstream.sandbox.parent import FORK, FORK_AT_ONCE, LONGEST, READY, READY_WITH_ROOM, TIDY
from upstream.sandbox.process import Child, Pipes, own_bytes
from upstream.sandbox.spawning import start_interpreter

READY_SECONDS = 120.0  # to import libraries on a busy machine
_ANSWER_SECONDS = 20.0
_TIDY_EVERY = 50
_log = logging.getLogger(__name__)

_ENVIRONMENT = {
    # With large pages, and objects of all sizes in one heap that fills them, a fork copies a much smaller table.
    "PYTHONMALLOC": "malloc",
    "GLIBC_TUNABLES": "glibc.malloc.hugetlb=1",
}


class ParentLostError(NotStartedError):
    """The warm parent ended, or does not answer. Another one can be started."""


class Parent:
    """One warm parent. Belongs to one thread, which lives as long as its children may.

    Raises OSError when it cannot be started.
    """

    def __init__(self, runtime: str, without: Iterable[str]) -> None:
        self.started = time.monotonic()
        self.children = 0
        self._tidied_at = 0
        self._ready = False
        self.needs_folders = True  # for its children: those with namespaces have a private one in memory
        self._channel, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            try:
                self._process = start_interpreter(
                    "parent",
                    [runtime, str(theirs.fileno()), str(os.getpid()), ",".join(without)],
                    _ENVIRONMENT,
                    # As -I, but for the allocator, which is named in the environment.
                    options=["-s", "-P"],
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    pass_fds=(theirs.fileno(),),
                    cwd="/",
                )
            except BaseException:
                self._channel.close()
                raise

    @property
    def pid(self) -> int:
        return self._process.pid

    def is_ready(self, seconds: float = 0.0) -> bool:
        """Whether the libraries are imported, by now or within so long. Raises NotStartedError."""
        if not self._ready and self._has_news(seconds):
            answer = self._receive()
            if answer not in (READY, READY_WITH_ROOM):
                raise NotStartedError(answer.decode(errors="replace"))
            self.needs_folders = answer == READY
            self._ready = True
        return self._ready

    def is_well(self) -> bool:
        """Whether it lives; it says nothing unless asked."""
        return not self._has_news(0)

    def fork(self, folder: Path | None, hurry: bool) -> Child:
        """A child in `folder`, which may be None if none is needed. Raises OSError, or NotStartedError."""
        pipes = Pipes()
        try:
            request = (FORK_AT_ONCE if hurry else FORK) + os.fsencode(folder or "")
            try:
                socket.send_fds(self._channel, [request], pipes.childs)
            except OSError as error:
                raise ParentLostError(f"the warm parent is gone: {error}") from error
            if not self._has_news(_ANSWER_SECONDS):
                raise ParentLostError("the warm parent does not answer")
            answer = self._receive()
            if not answer.isdigit():
                raise NotStartedError(answer.decode(errors="replace"))
        except BaseException:
            pipes.close()
            raise
        self.children += 1
        return Child(int(answer), pipes, folder)

    def tidy(self) -> None:
        """Gather its memory again, if it has had many children: each took some large pages apart."""
        if self.children - self._tidied_at < _TIDY_EVERY:
            return
        self._tidied_at = self.children
        try:
            self._channel.send(TIDY)
        except OSError as error:
            raise ParentLostError(f"the warm parent is gone: {error}") from error

    def own_bytes(self) -> int:
        return own_bytes(self.pid)

    def close(self, known: Callable[[int], bool]) -> None:
        """End it; its children stay. known: whether a child's number has been told."""
        self._channel.close()
        os.kill(self.pid, signal.SIGKILL)  # Popen.kill would reap it
        os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOWAIT)  # its number stays its own until below
        for pid in _children():
            # The last one may have been made without our having been told: it stays in this session.
            if pid != self.pid and not known(pid) and _session(pid) == self.pid:
                os.kill(pid, signal.SIGKILL)
                os.waitpid(pid, 0)
        self._process.wait()

    def _has_news(self, seconds: float) -> bool:
        poll = select.poll()
        poll.register(self._channel, select.POLLIN)
        return bool(poll.poll(seconds * 1000))

    def _receive(self) -> bytes:
        try:
            answer = self._channel.recv(LONGEST)
        except OSError as error:
            raise ParentLostError(f"the warm parent is gone: {error}") from error
        if not answer:
            raise ParentLostError("the warm parent ended")
        return answer


def _children() -> list[int]:
    found: list[int] = []
    for thread in os.listdir("/proc/self/task"):
        try:
            with open(f"/proc/self/task/{thread}/children") as children:
                found += map(int, children.read().split())
        except OSError:
            continue
    return found


def _session(pid: int) -> int:
    try:
        return os.getsid(pid)
    except ProcessLookupError:
        return 0
