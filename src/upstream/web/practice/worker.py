"""Graders: threads that lease submissions and grade them in one sandbox.

The web's own process has some, and so has every `upstream worker`, on any number of machines. All of them look into the
store by themselves; an announcement only spares the wait.
"""

from __future__ import annotations

import atexit
import logging
import os
import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from functools import lru_cache
from uuid import UUID

from django.conf import settings
from django.db import DatabaseError, InterfaceError, close_old_connections, connection

from upstream.sandbox import Sandbox, open_sandbox
from upstream.web.content import pack
from upstream.web.practice import broker, canary, clerk, queue, roll
from upstream.web.practice.confirming import Confirming
from upstream.web.practice.grading import grade_claimed
from upstream.web.practice.models import Submission
from upstream.web.practice.patience import insist

log = logging.getLogger(__name__)

LOOK_AGAIN = 1.0  # seconds between looks for work that nobody announced, such as an expired lease
_FINISH = 5.0  # seconds for which what is begun may go on when a process ends
_RECONNECT = 2.0  # seconds for which a lost connection is made again
_LONGEST = 60.0  # seconds beyond its own limit for which a submission is held, however the grader hangs
_FIRST_LOOK, _LAST_LOOK = 0.01, 0.25  # seconds between looks for a verdict that another process gives


class Graders:
    """A pool of grading threads around one sandbox.

    count: how many; with 0 others grade, and this only announces and waits. records: whether this process may write
    evidence too, and does so at once; otherwise a clerk does.
    """

    def __init__(self, sandbox: Sandbox, count: int, *, records: bool = True) -> None:
        self._sandbox = Confirming(sandbox)
        self._count = count
        self._records = records
        self._fitness = canary.Fitness(lambda: canary.trouble(self._sandbox, canary.runtimes()))
        self._name = f"{socket.gethostname()}:{os.getpid()}"
        self._work = threading.Condition()
        self._graded = threading.Condition()
        self._announced: list[Future[bool]] = []
        self._held: dict[UUID, tuple[Submission, float]] = {}
        self._number_graded = 0
        self._stopping = threading.Event()
        works = [self._run] * count + [self._keep] * bool(count)
        self._threads = [threading.Thread(target=work, name=f"grader-{i}") for i, work in enumerate(works)]
        for thread in self._threads:
            thread.daemon = True
            thread.start()

    def announce(self) -> None:
        """Say here, and to the workers elsewhere, that there is something to grade."""
        if self._count:
            self._prod()
        broker.announce()

    def look(self) -> bool:
        """Have a thread look for work, and wait for it: whether it graded something."""
        return self._prod().result()

    def wait(self, submission: UUID, seconds: float) -> bool:
        """Wait until a submission is graded, by this process or another. False when time is up."""
        deadline, pause = time.monotonic() + seconds, _FIRST_LOOK
        graded = Submission.objects.filter(pk=submission, state=Submission.State.GRADED)
        while True:
            before = self._number_graded
            if insist(graded.exists, _RECONNECT):
                return True
            left = deadline - time.monotonic()
            if left <= 0:
                return False
            with self._graded:
                self._graded.wait_for(lambda seen=before: self._number_graded != seen, min(left, pause))
            pause = min(2 * pause, _LAST_LOOK)

    def stop(self) -> None:
        """Take no more, finish what is begun, and close the sandbox."""
        self._stopping.set()
        with self._work:
            self._work.notify_all()
        for thread in self._threads:
            thread.join(timeout=_FINISH)
        self._sandbox.close()  # what still runs ends as a fault and is put back
        for thread in self._threads:
            thread.join(timeout=_FINISH)

    def _prod(self) -> Future[bool]:
        looked: Future[bool] = Future()
        with self._work:
            self._announced.append(looked)
            self._work.notify()
        return looked

    def _run(self) -> None:
        while not self._stopping.is_set():
            with self._work:
                looked = self._announced.pop(0) if self._announced else None
            worked = self._look()
            if looked:
                looked.set_result(worked)
            if not worked:
                with self._work:
                    self._work.wait_for(lambda: self._announced or self._stopping.is_set(), LOOK_AGAIN)
        with self._work:
            while self._announced:
                self._announced.pop().set_result(False)
        connection.close()

    def _look(self) -> bool:
        """Grade the next submission, if this process may and there is one. Never raises."""
        try:
            return self._fitness.fit() and self._grade_one()
        except (DatabaseError, InterfaceError) as error:
            log.warning("a grader lost the database and tries again: %s", error)
            connection.close()
        except Exception:
            log.exception("a grader failed and tries again")
        self._stopping.wait(LOOK_AGAIN)
        return False

    def _grade_one(self) -> bool:
        close_old_connections()
        claim = queue.claim()
        if claim is None:
            return False
        with self._holding(claim):
            graded = grade_claimed(claim, self._sandbox, self._fitness.doubt)
        if graded:
            if self._records:
                insist(lambda: clerk.record(claim.pk), _RECONNECT)
            with self._graded:
                self._number_graded += 1
                self._graded.notify_all()
        return True

    @contextmanager
    def _holding(self, claim: Submission) -> Iterator[None]:
        """Meanwhile the lease is extended, unless it takes so long that something must hang."""
        exercise = pack().exercises.get(claim.exercise)
        until = time.monotonic() + _LONGEST + (exercise.limits.seconds if exercise else 0)
        self._held[claim.pk] = (claim, until)
        try:
            yield
        finally:
            del self._held[claim.pk]

    def _keep(self) -> None:
        """Extend leases, and sign the roll."""
        signed = float("-inf")
        while not self._stopping.wait(queue.BEAT):
            now = time.monotonic()
            try:
                close_old_connections()
                queue.extend([claim for claim, until in list(self._held.values()) if now < until])
                if now - signed >= roll.SIGN_EVERY:
                    roll.sign(self._name, self._count, self._number_graded, self._fitness.trouble)
                    signed = now
            except (DatabaseError, InterfaceError) as error:
                log.warning("leases cannot be extended for the moment: %s", error)
                connection.close()
        connection.close()


@lru_cache(maxsize=1)
def graders() -> Graders:
    """This web process's graders and clerk, started on first use."""
    sandbox = open_sandbox(canary.runtimes() if settings.GRADERS else [])
    pool, clerk_ = Graders(sandbox, settings.GRADERS), clerk.Clerk()
    atexit.register(pool.stop)
    atexit.register(clerk_.stop)
    return pool
