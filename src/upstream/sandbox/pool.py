"""Runs each job in a child of its own, whichever way children are made."""

from __future__ import annotations

import atexit
import logging
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from functools import partial
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import Self

from upstream.sandbox.conversation import LostError, hand_over, listen
from upstream.sandbox.job import Ended, Job, Outcome
from upstream.sandbox.layers.cgroups import open_groups
from upstream.sandbox.nursery import Maker, NotStartedError, Nursery
from upstream.sandbox.process import Child
from upstream.sandbox.runtimes import RUNTIMES
from upstream.sandbox.scratch import Scratch, remove_tree
from upstream.sandbox.wire import job_frames

_CLOSE_SECONDS = 10.0
_MOST_UNBURIED = 4  # children that have ended, before those who bring more clear them away
_TRIES = 5  # with children that are ended from outside before the learner's code was loaded
_log = logging.getLogger(__name__)


class PooledSandbox(ABC):
    """What all sandboxes have in common; see them for how they differ.

    Each job runs in a process that nothing else has used and nothing else will. For each runtime that has been
    asked for, and those named in `runtimes`, `spares` processes wait with the libraries imported and the layers
    of isolation in force. 0 spares makes every process when its job comes.

    Safe to use from several threads; as many jobs run at once as there are threads. Make it after forking, not
    before: its own threads do not follow into a forked process. Close it, or use it in a `with` statement; when
    its process ends, even killed, all its children end too.
    """

    def __init__(self, runtimes: Iterable[str] = (), *, spares: int = 1, without: Iterable[str] = ()) -> None:
        """without: names of layers of isolation that are left out, to test the others.

        Raises ValueError for an unknown runtime or a negative number of spares.
        """
        runtimes = tuple(runtimes)
        for runtime in runtimes:
            _check_runtime(runtime)
        if spares < 0:
            raise ValueError("the number of spares cannot be negative")
        self._spares = spares
        self._without = tuple(without)
        self._scratch = Scratch()
        self._groups = open_groups(self._without)
        self._lock = threading.Lock()
        self._idle = threading.Condition(self._lock)
        self._running = 0
        self._nurseries: dict[str, Nursery] = {}
        self._alive: set[Child] = set()  # all that are not buried
        self._closed = False
        self._undertaker = _Undertaker()
        atexit.register(self.close)
        for runtime in runtimes:
            self._nursery(runtime)

    @abstractmethod
    def _maker(self, runtime: str) -> Maker: ...

    def run(self, job: Job) -> Outcome:
        """Run a job; returns when it has ended, at the latest `job.limits.seconds` after its source was
        loaded.

        What the learner's code does is always an outcome. After `close`, every job ends as a FAULT.

        Raises ValueError for an unknown runtime, and CodecError, a ValueError too, when the job's inputs are
        not plain data: both are mistakes of the caller.
        """
        _check_runtime(job.runtime)
        frames = job_frames(job)
        with self._lock:
            self._running += 1
        nursery: Nursery | None = None
        try:
            nursery = self._nursery(job.runtime)
            return self._run(nursery, job, frames)
        except (OSError, NotStartedError) as error:
            return Outcome(Ended.FAULT, detail=f"cannot start a process: {error}")
        finally:
            with self._lock:
                self._running -= 1
                self._idle.notify_all()
            if nursery is not None:
                nursery.replace()

    def close(self) -> None:
        """End every process and remove every folder. Jobs that still run end as a FAULT. May be called
        again."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            nurseries = list(self._nurseries.values())
        atexit.unregister(self.close)
        self._kill_all()
        for nursery in nurseries:
            nursery.close()
        self._kill_all()  # and what was being started
        with self._lock:
            self._idle.wait_for(lambda: not self._running, timeout=_CLOSE_SECONDS)
            waiting = list(self._alive)
        for child in waiting:
            self._undertaker.do(partial(self._bury, child))
        self._undertaker.close()
        if self._groups is not None:
            self._groups.close()
        self._scratch.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _run(self, nursery: Nursery, job: Job, frames: bytes) -> Outcome:
        self._undertaker.relieve()
        tries = _TRIES + self._spares
        while True:
            child = nursery.take()
            try:
                outcome = listen(child, job, hand_over(child, job, frames))
            except LostError:
                tries -= 1
                if tries and not self._closed:
                    continue
                raise
            finally:
                child.kill()
                self._undertaker.do(partial(self._bury, child))
            if self._closed:
                return Outcome(Ended.FAULT, detail="the sandbox was closed while the job ran")
            return outcome

    def _nursery(self, runtime: str) -> Nursery:
        with self._lock:
            if self._closed:
                raise NotStartedError("the sandbox is closed")
            nursery = self._nurseries.get(runtime)
            if nursery is None:
                nursery = Nursery(runtime, self._maker(runtime), self._spares, lambda: self._running > 0)
                self._nurseries[runtime] = nursery
            return nursery

    def _kill_all(self) -> None:
        with self._lock:
            alive = list(self._alive)
        for child in alive:
            child.kill()

    def _register(self, child: Child) -> Child:
        """Every maker's child goes through here."""
        with self._lock:
            self._alive.add(child)
        if self._groups is not None:
            child.group = self._groups.admit(child.pid)
        return child

    def _bury(self, child: Child) -> None:
        child.bury()
        if self._groups is not None and child.group is not None:
            self._groups.give_back(child.group)
        with self._lock:
            self._alive.discard(child)
        if child.folder is not None:
            remove_tree(child.folder)


class _Undertaker:
    """One thread that does what it is asked, in order, while nobody waits for it."""

    def __init__(self) -> None:
        self._queue: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="sandbox-undertaker", daemon=True)
        self._thread.start()

    def do(self, errand: Callable[[], None]) -> None:
        self._queue.put(errand)

    def relieve(self) -> None:
        """Do what the thread has not come to: under full load it would fall behind further and further."""
        while self._queue.qsize() > _MOST_UNBURIED:
            try:
                errand = self._queue.get_nowait()
            except Empty:
                return
            if errand is None:  # the end, which is for the thread
                self._queue.put(None)
                return
            self._try(errand)

    def close(self) -> None:
        """Returns when everything that was asked for is done."""
        self._queue.put(None)
        self._thread.join()

    def _work(self) -> None:
        while (errand := self._queue.get()) is not None:
            self._try(errand)

    @staticmethod
    def _try(errand: Callable[[], None]) -> None:
        try:
            errand()
        except Exception:
            _log.exception("a sandbox process could not be cleared away")


def _check_runtime(runtime: str) -> None:
    if runtime not in RUNTIMES:
        raise ValueError(f"unknown runtime {runtime!r}; there are {', '.join(RUNTIMES)}")
