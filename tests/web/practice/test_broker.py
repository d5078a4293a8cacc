"""Announcements, through Celery's own worker and a broker in memory."""

from __future__ import annotations

import logging
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest
from celery.contrib.testing.worker import start_worker

from upstream.web.practice import broker


@pytest.fixture(autouse=True)
def own_announcer(settings) -> Iterator[None]:
    settings.BROKER_URL = "memory://"
    broker._announcer.cache_clear()
    yield
    broker._announcer.cache_clear()


def test_an_announcement_has_a_worker_look() -> None:
    looked = threading.Event()

    def look() -> bool:
        looked.set()
        return True

    with start_worker(broker.listener(look), perform_ping_check=False, pool="threads", concurrency=1):
        broker.announce()
        assert looked.wait(30)


def test_being_asked_to_end_while_it_starts_is_not_forgotten() -> None:
    """In a process of its own, for Celery takes over its signals."""
    program = (
        "import threading, django; django.setup()\n"
        "from upstream.web.practice import broker\n"
        "ending = threading.Event(); ending.set()\n"
        "def look(): ...\n"
        "broker.serve(1, look, ending); print('ended')"
    )
    environment = {**os.environ, "UPSTREAM_BROKER_URL": "memory://"}
    command = [sys.executable, "-W", "ignore", "-c", program]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=240, check=False)
    assert "ended" in done.stdout, done.stderr


def test_messages_are_acknowledged_after_the_work_and_taken_one_at_a_time() -> None:
    conf = broker.celery_app().conf
    assert (conf.task_acks_late, conf.worker_prefetch_multiplier) == (True, 1)


def test_a_broker_that_is_away_delays_nobody_and_is_mentioned_once(settings, caplog) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        settings.BROKER_URL = f"redis://127.0.0.1:{closed.getsockname()[1]}/0"
        with caplog.at_level(logging.WARNING, "upstream"):
            for _ in range(5):
                broker.announce()
            announcer = broker._announcer()
            done = threading.Event()
            threading.Thread(target=lambda: (_drained(announcer), done.set())).start()
            assert done.wait(60)
    assert sum("cannot be reached" in record.message for record in caplog.records) == 1
    assert broker.problem()


def _drained(announcer: broker._Announcer) -> None:
    pause = threading.Event()
    while announcer._unsent.qsize() or announcer._complained == float("-inf"):
        pause.wait(0.05)


def test_without_a_broker_nothing_is_sent(settings) -> None:
    settings.BROKER_URL = ""
    broker.announce()
    assert broker._announcer.cache_info().currsize == 0
