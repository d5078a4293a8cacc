"""Announcements through a message broker, by Celery: RabbitMQ or Redis, whichever UPSTREAM_BROKER_URL names.

A message says that there is something to grade, not what. Which submission is next, and who works on it, is decided in
the store alone; so a message may be lost, come late or come twice, and a broker that is away costs a second.
"""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING

from django.conf import settings

if TYPE_CHECKING:
    from celery import Celery

log = logging.getLogger(__name__)

TASK = "upstream.grade_next"
_QUEUE = "upstream.grading"
_STALE = 30  # seconds after which graders have looked by themselves anyway
_MOST_UNSENT = 1000
_SAY_AGAIN = 60.0  # seconds between complaints about a broker that is away


def celery_app() -> Celery:
    """The Celery application that both ends use. Raises ModuleNotFoundError without the extra `workers`."""
    from celery import Celery
    from kombu import Queue

    app = Celery("upstream", broker=settings.BROKER_URL, set_as_current=False)
    app.conf.update(
        task_queues=[Queue(_QUEUE, routing_key=_QUEUE, message_ttl=_STALE, max_length=_MOST_UNSENT)],
        task_default_queue=_QUEUE,
        task_ignore_result=True,
        task_acks_late=True,
        worker_prefetch_multiplier=1,
        worker_enable_remote_control=False,
        worker_hijack_root_logger=False,
        worker_redirect_stdouts=False,
        broker_connection_timeout=2,
        broker_connection_retry_on_startup=True,
        broker_connection_max_retries=None,
    )
    if settings.BROKER_URL.startswith(("redis", "rediss", "unix")):
        app.conf.broker_transport_options = {"visibility_timeout": 2 * _STALE, "socket_timeout": 5}
    return app


def listener(look: Callable[[], object]) -> Celery:
    """The application of a worker: it calls `look` for every announcement."""
    app = celery_app()
    app.task(name=TASK)(look)
    return app


def serve(threads: int, look: Callable[[], object], ending: threading.Event) -> None:
    """Call `look` for every announcement, at most `threads` at once, until the process is asked to end.

    Celery handles signals itself once it has started; ending: set when one came before that.
    """
    from celery.worker import state

    def end() -> None:
        ending.wait()
        state.should_stop = 0

    threading.Thread(target=end, name="ending", daemon=True).start()
    options = {"without_gossip": True, "without_mingle": True, "quiet": True}
    listener(look).Worker(pool="threads", concurrency=threads, loglevel=logging.WARNING, **options).start()


def problem() -> str:
    """Why the broker cannot be reached; empty when it can."""
    try:
        with celery_app().connection_for_write(connect_timeout=2) as connection:
            connection.ensure_connection(max_retries=1, interval_start=0)
    except Exception as error:  # each transport has its own
        return str(error) or type(error).__name__
    return ""


def announce() -> None:
    """Tell the workers that there is something to grade. Returns at once, whatever state the broker is in."""
    if settings.BROKER_URL:
        _announcer().announce()


@lru_cache(maxsize=1)
def _announcer() -> _Announcer:
    return _Announcer()


class _Announcer:
    """A thread that sends announcements, so that no request waits for a broker."""

    def __init__(self) -> None:
        self._app = celery_app()
        self._unsent: queue.SimpleQueue[None] = queue.SimpleQueue()
        self._complained = float("-inf")
        threading.Thread(target=self._run, name="announcer", daemon=True).start()

    def announce(self) -> None:
        if self._unsent.qsize() < _MOST_UNSENT:
            self._unsent.put(None)

    def _run(self) -> None:
        while True:
            self._unsent.get()
            try:
                self._app.send_task(TASK, expires=_STALE, retry=False)
            except Exception as error:  # each transport has its own
                if time.monotonic() - self._complained > _SAY_AGAIN:
                    log.warning("the broker cannot be reached; workers look by themselves: %s", error)
                    self._complained = time.monotonic()
