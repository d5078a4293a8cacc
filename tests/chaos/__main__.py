"""`python -m tests.chaos`: sets the stage, strikes, waits until all is graded, and counts."""

from __future__ import annotations

import argparse
import os
import random
import signal
import socket
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from datetime import datetime
from pathlib import Path
from urllib.request import urlopen
from uuid import UUID

from tests.chaos.blows import Blows
from tests.chaos.brokers import Broker, PrivateRedis, RabbitHost
from tests.chaos.judging import judge
from tests.chaos.people import EXERCISE, People
from tests.chaos.processes import ROOT, Service, adopt_orphans, bury_orphans, descendants, left_over, upstream
from tests.chaos.store import Store

SERVER = "postgres://postgres@127.0.0.1:5432/postgres"
PEOPLE = 12
DRAIN = 300.0  # seconds after the last blow within which everything must be graded


def main() -> int:
    options = parse()
    adopt_orphans()
    print(f"seed {options.seed}, {options.kills} kills, {options.workers} workers, {options.broker}")
    store = Store(os.environ.pop("DATABASE_URL", SERVER))
    with tempfile.TemporaryDirectory(prefix="upstream-chaos-") as name:
        folder = Path(name)
        broker: Broker = RabbitHost() if options.broker == "rabbitmq" else PrivateRedis(folder, free_port())
        try:
            return perform(options, folder, store, broker)
        finally:
            for process in descendants(os.getpid()):  # none, unless this was broken off
                os.kill(process.pid, signal.SIGKILL)
            broker.close()
            store.close()


def perform(options: argparse.Namespace, folder: Path, store: Store, broker: Broker) -> int:
    scratch = folder / "scratch"
    scratch.mkdir()
    shared = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("UPSTREAM_", "DATABASE_", "DJANGO_"))
    } | {
        "UPSTREAM_MODE": "community",
        "UPSTREAM_HTTPS": "0",
        "UPSTREAM_CURRICULUM": str(ROOT / "tests/tiny_pack"),
        "UPSTREAM_BROKER_URL": broker.url,
        "TMPDIR": str(scratch),
        "PYTHONWARNINGS": "ignore",
    }  # fmt: skip
    web_environment = shared | {"DATABASE_URL": store.web_url, "UPSTREAM_DATA": str(folder / "web")}
    worker_environment = shared | {"DATABASE_URL": store.worker_url, "UPSTREAM_DATA": str(folder / "worker")}
    sessions, answers = prepare(store, web_environment)
    port = free_port()
    web = Service("web", upstream("serve", "--port", str(port)), web_environment, folder / "web.log")
    workers = [
        Service(f"worker {i}", upstream("worker"), worker_environment, folder / f"worker-{i}.log")
        for i in range(options.workers)
    ]
    services = [web, *workers, *broker.services]
    wait_for_web(port)
    people = People(port, sessions, answers, options.seed)
    choose = random.Random(options.seed)
    blows = Blows(store, broker, workers, web, choose)
    struck: list[tuple[str, datetime, list[UUID]]] = []
    began = time.monotonic()
    while len(struck) < options.kills:
        end = time.monotonic() + choose.expovariate(1 / options.pause)
        while (left := end - time.monotonic()) > 0:
            time.sleep(min(left, 0.05))
            keep_up(services)
        kind, at, in_flight = blows.draw(), store.now(), store.in_flight()
        if blows.strike(kind):
            struck.append((kind, at, in_flight))
            if len(struck) % 100 == 0:
                print(f"  {len(struck)} kills after {time.monotonic() - began:.0f} s", flush=True)
    people.go_home()
    drained = drain(store, services)
    for service in [*workers, web, *broker.services]:
        service.stop()
    left = left_over(15)
    report(struck, store)
    starts = ", ".join(f"{service.name} {service.starts - 1}" for service in services)
    print(
        f"started again: {starts}; {people.unanswered} requests without an answer, {people.refused} refused"
    )
    problems = judge(store, people.acknowledged, drained, left, scratch)
    if problems:
        keep = Path(tempfile.mkdtemp(prefix="upstream-chaos-logs-", dir=folder.parent))
        for log in folder.glob("*.log"):
            (keep / log.name).write_bytes(log.read_bytes())
        print(f"FAILED; logs in {keep}", *problems, sep="\n  ")
    print(f"{time.monotonic() - began:.0f} s")
    return 1 if problems else 0


def prepare(store: Store, environment: dict[str, str]) -> tuple[list[str], dict[str, str]]:
    """Tables, the worker's role, people who are signed in, and answers by the verdict that they deserve."""
    os.environ.update(environment, DJANGO_SETTINGS_MODULE="upstream.web.settings")
    import django

    django.setup()
    from django.conf import settings
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
    from django.contrib.sessions.backends.db import SessionStore
    from django.core.management import call_command
    from django.db import connection

    from upstream.web.accounts.models import User
    from upstream.web.content import pack
    from upstream.web.practice.roles import role_sql

    call_command("migrate", verbosity=0, interactive=False)
    store.watch(role_sql(*store.worker_role()))
    sessions = []
    for i in range(PEOPLE):
        user = User.objects.create_user(f"person-{i}", f"person-{i}@example.org")
        session = SessionStore()
        session[SESSION_KEY] = str(user.pk)
        session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
        session[HASH_SESSION_KEY] = user.get_session_auth_hash()
        session.create()
        sessions.append(session.session_key)
    connection.close()
    exercise = pack().exercises[EXERCISE]
    answers = {
        "passed": exercise.solution,
        "failed": exercise.wrong[0].source,
        "error": "def column_means(X):\n    raise KeyError('mine')\n",
    }
    return sessions, answers


def keep_up(services: list[Service]) -> None:
    for service in services:
        service.keep_up()
    bury_orphans({service.pid for service in services})


def drain(store: Store, services: list[Service]) -> float | None:
    """Seconds until everything was graded and recorded, or None when it was not in time."""
    began = time.monotonic()
    while time.monotonic() - began < DRAIN:
        keep_up(services)
        if store.open() == 0:
            return time.monotonic() - began
        time.sleep(0.1)
    return None


def report(struck: list[tuple[str, datetime, list[UUID]]], store: Store) -> None:
    """How soon what was in flight at each blow had its verdict."""
    verdict_at = dict(store.verdicts())
    recoveries: dict[str, list[float]] = defaultdict(list)
    counts: dict[str, int] = defaultdict(int)
    for kind, at, in_flight in struck:
        counts[kind] += 1
        ends = [verdict_at[id] for id in in_flight if id in verdict_at]
        if ends:
            recoveries[kind].append((max(ends) - at).total_seconds())
    print(
        f"{'struck':<28}{'times':>7}{'in flight':>11}{'median':>10}{'worst':>10}   until the verdicts were there"
    )
    for kind, times in sorted(counts.items(), key=lambda item: -item[1]):
        row(kind, times, recoveries[kind])
    row("all", len(struck), [seconds for each in recoveries.values() for seconds in each])


def row(name: str, times: int, recoveries: list[float]) -> None:
    median = f"{statistics.median(recoveries):.2f} s" if recoveries else "–"
    worst = f"{max(recoveries):.2f} s" if recoveries else "–"
    print(f"{name:<28}{times:>7}{len(recoveries):>11}{median:>10}{worst:>10}")


def wait_for_web(port: int) -> None:
    for _ in range(3000):
        try:
            with urlopen(f"http://127.0.0.1:{port}/health/", timeout=5):
                return
        except OSError:
            time.sleep(0.1)
    raise AssertionError("the web did not start within five minutes")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--workers", type=int, default=3)
    parser.add_argument("--pause", type=float, default=0.35, help="seconds between kills, on average")
    parser.add_argument("--broker", choices=["redis", "rabbitmq"], default="redis")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
