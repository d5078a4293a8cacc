"""Children forked from processes that have the libraries imported: Linux alone."""

from __future__ import annotations

import contextlib
import logging
import time
from collections.abc import Callable, Iterable

from upstream.sandbox.cloning import can_clone
from upstream.sandbox.nursery import Maker, NotStartedError
from upstream.sandbox.parents import READY_SECONDS, Parent, ParentLostError
from upstream.sandbox.pool import PooledSandbox
from upstream.sandbox.process import Child
from upstream.sandbox.scratch import Scratch, remove_tree

_MOST_CHILDREN = 10_000  # of one parent
_MOST_SECONDS = 3_600.0
_MOST_GROWTH = 1.5  # of its memory since it was ready
_CHECK_EVERY = 100  # children between looks at its memory
_TRIES = 3
_log = logging.getLogger(__name__)


class WarmSandbox(PooledSandbox):
    """Runs each job in a child forked from a warm parent, one for each runtime. See `PooledSandbox`."""

    def __init__(self, runtimes: Iterable[str] = (), *, spares: int = 2, without: Iterable[str] = ()) -> None:
        """Raises what `PooledSandbox` does, and RuntimeError where `is_possible` says no."""
        if not self.is_possible():
            raise RuntimeError("warm processes need Linux on a processor that is known")
        super().__init__(runtimes, spares=spares, without=without)

    @staticmethod
    def is_possible() -> bool:
        return can_clone()

    def _maker(self, runtime: str) -> Maker:
        return _Line(lambda: Parent(runtime, self._without), self._scratch, self._register, self._knows)

    def _knows(self, pid: int) -> bool:
        with self._lock:
            return any(child.pid == pid for child in self._alive)


class _Line:
    """Parents that follow one another: when one is old or has grown, a successor warms up beside it."""

    def __init__(
        self,
        start: Callable[[], Parent],
        scratch: Scratch,
        register: Callable[[Child], Child],
        knows: Callable[[int], bool],
    ) -> None:
        self._start = start
        self._scratch = scratch
        self._register = register
        self._knows = knows
        self._parent: Parent | None = None
        self._successor: Parent | None = None
        self._first_bytes = 0

    def make(self, hurry: bool) -> Child:
        for _ in range(_TRIES):
            try:
                return self._register(self._fork(self._ready_parent(), hurry))
            except ParentLostError as error:
                _log.warning("a warm parent is replaced: %s", error)
                self._drop_parent()
        raise NotStartedError("one warm parent after another ended")

    def _fork(self, parent: Parent, hurry: bool) -> Child:
        folder = self._scratch.folder() if parent.needs_folders else None
        try:
            return parent.fork(folder, hurry)
        except BaseException:
            if folder is not None:
                remove_tree(folder)
            raise

    def tend(self) -> None:
        """Replace a dead parent, and tidy a living one, before somebody waits for it."""
        if self._parent is not None and not self._parent.is_well():
            self._drop_parent()
        with contextlib.suppress(ParentLostError):
            self._ready_parent().tidy()

    def close(self) -> None:
        for parent in (self._parent, self._successor):
            if parent is not None:
                parent.close(self._knows)
        self._parent = self._successor = None

    def _ready_parent(self) -> Parent:
        if self._parent is None:
            self._parent, self._successor = self._successor or self._start(), None
            if not self._parent.is_ready(READY_SECONDS):
                self._drop_parent()
                raise NotStartedError("the libraries were not imported in time")
            self._first_bytes = self._parent.own_bytes()
        elif self._successor is not None:
            self._succeed()
        elif self._is_old(self._parent):
            self._successor = self._start()
        return self._parent

    def _succeed(self) -> None:
        assert self._successor is not None
        try:
            if not self._successor.is_ready():
                return
        except NotStartedError:
            _log.exception("a warm parent's successor did not start; the old one goes on")
            self._successor.close(self._knows)
            self._successor = None
            return
        old, self._parent, self._successor = self._parent, self._successor, None
        self._first_bytes = self._parent.own_bytes()
        if old is not None:
            old.close(self._knows)

    def _is_old(self, parent: Parent) -> bool:
        if parent.children >= _MOST_CHILDREN or time.monotonic() - parent.started >= _MOST_SECONDS:
            return True
        if parent.children % _CHECK_EVERY:
            return False
        return parent.own_bytes() > _MOST_GROWTH * self._first_bytes

    def _drop_parent(self) -> None:
        parent, self._parent = self._parent, None
        if parent is not None:
            parent.close(self._knows)
