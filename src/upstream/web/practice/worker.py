"""Graders inside this process: threads that lease submissions and grade them in the sandbox.

Any number of processes may do this on one store. A grader that dies leaves a lease that expires and is taken over.
"""

from __future__ import annotations

import atexit
import logging
import threading
import time
from functools import lru_cache
from uuid import UUID

from django.conf import settings
from django.db import DatabaseError, close_old_connections, connection

from upstream.sandbox import Sandbox, SubprocessSandbox
from upstream.web.content import pack
from upstream.web.practice import services
from upstream.web.practice.models import Submission

log = logging.getLogger(__name__)

LOOK_AGAIN = 2.0  # seconds between looks for work that nobody announced, such as an expired lease


class Graders:
    """A pool of grading threads around one sandbox."""

    def __init__(self, sandbox: Sandbox, count: int) -> None:
        self._sandbox = sandbox
        self._work = threading.Condition()
        self._graded = threading.Condition()
        self._announced = 0
        self._stopping = False
        self._threads = [
            threading.Thread(target=self._run, name=f"grader-{i}", daemon=True) for i in range(count)
        ]
        for thread in self._threads:
            thread.start()

    def announce(self) -> None:
        """Say that there is something to grade."""
        with self._work:
            self._announced += 1
            self._work.notify()

    def wait(self, submission: UUID, seconds: float) -> bool:
        """Wait until a submission is graded, by this process or another. False when time is up."""
        deadline = time.monotonic() + seconds
        while True:
            with self._graded:
                if Submission.objects.filter(pk=submission, state=Submission.State.GRADED).exists():
                    return True
                left = deadline - time.monotonic()
                if left <= 0:
                    return False
                self._graded.wait(min(left, 0.5))

    def stop(self) -> None:
        with self._work:
            self._stopping = True
            self._work.notify_all()
        for thread in self._threads:
            thread.join(timeout=5)
        self._sandbox.close()

    def _run(self) -> None:
        while not self._stopping:
            try:
                worked = self._grade_one()
            except DatabaseError:
                log.exception("a grader lost the database and tries again")
                connection.close()
                worked = False
                time.sleep(1)
            if not worked:
                with self._work:
                    if not self._announced and not self._stopping:
                        self._work.wait(LOOK_AGAIN)
                    self._announced = 0
        connection.close()

    def _grade_one(self) -> bool:
        close_old_connections()
        submission = services.lease_next()
        if submission is None:
            return False
        services.grade_leased(submission, self._sandbox)
        with self._graded:
            self._graded.notify_all()
        return True


@lru_cache(maxsize=1)
def graders() -> Graders:
    """This process's graders, started on first use."""
    runtimes = sorted({exercise.runtime for exercise in pack().exercises.values()})
    pool = Graders(SubprocessSandbox(runtimes), settings.GRADERS)
    atexit.register(pool.stop)
    return pool
