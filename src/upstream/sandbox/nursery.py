"""Children of one runtime that wait for jobs, and the thread that sees to it that some do."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from typing import Protocol

from upstream.sandbox.process import Child

_LOOK_SECONDS = 1.0  # between looks at whether what makes children is well
_PAUSE_SECONDS = 1.0  # after a child could not be made, when nobody waits for one
_log = logging.getLogger(__name__)


class NotStartedError(Exception):
    """A child failed before the learner's source was loaded: a fault of the platform. Says why, for
    operators."""


class Maker(Protocol):
    """Makes children, and is used by one thread alone."""

    def make(self, hurry: bool) -> Child:
        """A new child. hurry: there is no time for what would make its job quicker. Raises OSError or
        NotStartedError."""
        ...

    def tend(self) -> None:
        """Called now and then."""
        ...

    def close(self) -> None: ...


class Nursery:
    """Keeps `spares` children waiting. Safe to use from several threads.

    The one thread that makes the children lives until `close`: Linux ends a child with the thread that started it.
    """

    def __init__(self, name: str, maker: Maker, spares: int, is_busy: Callable[[], bool]) -> None:
        """is_busy: whether jobs run now, so that what children do beforehand would be taken from them."""
        self._maker = maker
        self._is_busy = is_busy
        self._spares = spares
        self.waiting: deque[Child] = deque()
        self._wanted: deque[Future[Child]] = deque()
        self._changed = threading.Condition()
        self._closed = False
        self._thread = threading.Thread(target=self._work, name=f"sandbox-{name}", daemon=True)
        self._thread.start()

    def take(self) -> Child:
        """A child: one that waits, or a new one. Raises OSError or NotStartedError when none can be made.

        `replace` is due when its job is done. Until then none is made in its place unless nothing else waits:
        making one beside it would slow it down.
        """
        with self._changed:
            if self._closed:
                raise NotStartedError("the sandbox is closed")
            if self.waiting:
                child = self.waiting.popleft()
                if not self.waiting:
                    self._changed.notify()
                return child
            promise: Future[Child] = Future()
            self._wanted.append(promise)
            self._changed.notify()
        return promise.result()

    def replace(self) -> None:
        """See to it that `spares` children wait."""
        with self._changed:
            self._changed.notify()

    def close(self) -> None:
        """Make no more children. Those that wait are the caller's to end."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        self._thread.join()

    def _work(self) -> None:
        while True:
            with self._changed:
                if not self._closed and not self._is_short():
                    self._changed.wait(_LOOK_SECONDS)
                if self._closed:
                    break
                promise = self._wanted.popleft() if self._wanted else None
                short = promise is not None or self._is_short()
            if short:
                self._make(promise)
            else:
                with contextlib.suppress(Exception):
                    self._maker.tend()
        for promise in self._wanted:
            promise.set_exception(NotStartedError("the sandbox is closed"))
        self._maker.close()

    def _is_short(self) -> bool:
        return bool(self._wanted) or len(self.waiting) < self._spares

    def _make(self, promise: Future[Child] | None) -> None:
        try:
            child = self._maker.make(hurry=promise is not None or self._is_busy())
        except Exception as error:
            if promise is not None:
                promise.set_exception(error)
                return
            _log.exception("a sandbox process could not be started")
            with self._changed:
                if not self._wanted and not self._closed:
                    self._changed.wait(_PAUSE_SECONDS)
            return
        with self._changed:
            if promise is None and self._wanted:
                promise = self._wanted.popleft()
            if promise is None:
                self.waiting.append(child)
        if promise is not None:
            promise.set_result(child)
