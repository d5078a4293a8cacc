"""A fresh process for each job, started before the job comes."""

from __future__ import annotations

import atexit
import logging
import threading
from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from functools import partial
from queue import SimpleQueue
from types import TracebackType

from upstream.sandbox.conversation import NotStartedError, hand_over, listen
from upstream.sandbox.job import Ended, Job, Outcome
from upstream.sandbox.process import Child
from upstream.sandbox.runtimes import RUNTIMES
from upstream.sandbox.scratch import Scratch, remove_tree
from upstream.sandbox.wire import job_frames

_CLOSE_SECONDS = 10.0
_log = logging.getLogger(__name__)


class SubprocessSandbox:
    """Runs each job in a process of its own, which nothing else has used and nothing else will.

    For each runtime that has been asked for, and those named in `runtimes`, `spares` processes wait with the
    libraries imported and the layers of isolation in force. 0 spares starts every process when its job comes.

    Safe to use from several threads; as many jobs run at once as there are threads. Make it after forking,
    not before: its own threads do not follow into a forked process. Close it, or use it in a `with`
    statement; when its process ends, even killed, all its children end too.
    """

    def __init__(self, runtimes: Iterable[str] = (), *, spares: int = 1) -> None:
        """Raises ValueError for an unknown runtime or a negative number of spares."""
        runtimes = tuple(runtimes)
        for runtime in runtimes:
            _check_runtime(runtime)
        if spares < 0:
            raise ValueError("the number of spares cannot be negative")
        self._spares = spares
        self._scratch = Scratch()
        self._lock = threading.Lock()
        self._idle = threading.Condition(self._lock)
        self._running = 0
        self._waiting: dict[str, deque[Child]] = {}
        self._alive: set[Child] = set()  # all that are not buried
        self._closed = False
        # Linux ends a child with the thread that started it, so this thread lives as long as the sandbox.
        self._starter = _Errands("sandbox-starter")
        self._undertaker = _Errands("sandbox-undertaker")
        atexit.register(self.close)
        for runtime in runtimes:
            self._ask_for_spares(runtime)

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
        try:
            return self._run(job, frames)
        finally:
            with self._lock:
                self._running -= 1
                self._idle.notify_all()

    def close(self) -> None:
        """End every process and remove every folder. Jobs that still run end as a FAULT. May be called
        again."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
        atexit.unregister(self.close)
        self._kill_all()
        self._starter.close()
        self._kill_all()  # and what was being started
        with self._lock:
            self._idle.wait_for(lambda: not self._running, timeout=_CLOSE_SECONDS)
            waiting = list(self._alive)
        for child in waiting:
            self._undertaker.do(partial(self._bury, child))
        self._undertaker.close()
        self._scratch.close()

    def __enter__(self) -> SubprocessSandbox:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _run(self, job: Job, frames: bytes) -> Outcome:
        while True:
            try:
                child, waited = self._take(job.runtime)
            except (OSError, NotStartedError) as error:
                return Outcome(Ended.FAULT, detail=f"cannot start a process: {error}")
            try:
                sealed = hand_over(child, job, frames)
                self._ask_for_spares(job.runtime)
                outcome = listen(child, job, sealed)
            except NotStartedError as error:
                # A process that waited may have been ended from outside, for its memory or by hand.
                if waited and not self._closed:
                    continue
                return Outcome(Ended.FAULT, detail=str(error))
            finally:
                child.kill()
                self._undertaker.do(partial(self._bury, child))
            if self._closed:
                return Outcome(Ended.FAULT, detail="the sandbox was closed while the job ran")
            return outcome

    def _kill_all(self) -> None:
        with self._lock:
            alive = list(self._alive)
        for child in alive:
            child.kill()

    def _take(self, runtime: str) -> tuple[Child, bool]:
        """A child, and whether it has waited. Raises OSError or NotStartedError when none can be started."""
        with self._lock:
            if self._closed:
                raise NotStartedError("the sandbox is closed")
            waiting = self._waiting.setdefault(runtime, deque())
            if waiting:
                return waiting.popleft(), True
            started: Future[Child] = Future()
            self._starter.do(lambda: _fulfil(started, lambda: self._start(runtime)))
        return started.result(), False

    def _ask_for_spares(self, runtime: str) -> None:
        with self._lock:
            if not self._closed:
                self._starter.do(lambda: self._top_up(runtime))

    def _top_up(self, runtime: str) -> None:
        while True:
            with self._lock:
                waiting = self._waiting.setdefault(runtime, deque())
                if self._closed or len(waiting) >= self._spares:
                    return
            child = self._start(runtime)
            with self._lock:
                waiting.append(child)

    def _start(self, runtime: str) -> Child:
        with self._lock:
            if self._closed:
                raise NotStartedError("the sandbox is closed")
        folder = self._scratch.folder()
        try:
            child = Child(runtime, folder)
        except BaseException:
            remove_tree(folder)
            raise
        with self._lock:
            self._alive.add(child)
        return child

    def _bury(self, child: Child) -> None:
        child.bury()
        with self._lock:
            self._alive.discard(child)
        remove_tree(child.folder)


class _Errands:
    """One thread that does what it is asked, in order."""

    def __init__(self, name: str) -> None:
        self._queue: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def do(self, errand: Callable[[], None]) -> None:
        self._queue.put(errand)

    def close(self) -> None:
        """Returns when everything that was asked for is done."""
        self._queue.put(None)
        self._thread.join()

    def _work(self) -> None:
        while (errand := self._queue.get()) is not None:
            try:
                errand()
            except Exception:
                _log.exception("a sandbox process could not be started or cleared away")


def _fulfil(promise: Future[Child], make: Callable[[], Child]) -> None:
    try:
        promise.set_result(make())
    except Exception as error:
        promise.set_exception(error)


def _check_runtime(runtime: str) -> None:
    if runtime not in RUNTIMES:
        raise ValueError(f"unknown runtime {runtime!r}; there are {', '.join(RUNTIMES)}")
