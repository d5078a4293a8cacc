"""How throughput grows with worker processes: `python -m benchmarks.scaling`.

One, two and four processes with one thread each grade through PostgreSQL and a broker, with the rights of a worker's
role. Every job takes 50 ms longer than it does, asleep, so that two processors can feed four workers: what is measured
is the queue, not the processors. Needs PostgreSQL (DATABASE_URL, or the server on the loopback address, as a role that
may make databases and roles) and `redis-server`; `--broker rabbitmq` takes the RabbitMQ that runs here.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import threading
import time
from pathlib import Path

from tests.chaos.__main__ import SERVER, free_port, prepare
from tests.chaos.brokers import Broker, PrivateRedis, RabbitHost
from tests.chaos.people import EXERCISE
from tests.chaos.processes import ROOT, Service
from tests.chaos.store import Store
from upstream.sandbox import Job, Outcome, Sandbox

SERVICE_SECONDS = 0.05


class Delayed:
    """A sandbox in which every job takes a while longer."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def run(self, job: Job) -> Outcome:
        time.sleep(SERVICE_SECONDS)
        return self._sandbox.run(job)

    def close(self) -> None:
        self._sandbox.close()


def work() -> None:
    """What a worker process does here: the same as `upstream worker`, with a slower sandbox."""
    from upstream.cli.django_setup import set_up

    set_up("community")
    from upstream.sandbox import open_sandbox
    from upstream.web.practice import broker
    from upstream.web.practice.canary import runtimes
    from upstream.web.practice.worker import Graders

    pool = Graders(Delayed(open_sandbox(runtimes())), 1, records=False)
    try:
        broker.serve(1, pool.look, threading.Event())
    finally:
        pool.stop()


def measure(processes: int, submissions: int, command: list[str], environment: dict[str, str]) -> float:
    """Submissions graded in a second by that many processes."""
    from upstream.web.practice import roll
    from upstream.web.practice.models import Grader, Submission

    Grader.objects.all().delete()
    log = Path(environment["UPSTREAM_DATA"]).with_name("workers.log")
    workers = [Service(f"worker {i}", command, environment, log) for i in range(processes)]
    try:
        while roll.present().filter(trouble="").count() < processes:
            time.sleep(0.2)
        hand_in(submissions // 4)  # and the caches are warm
        wait()
        Submission.objects.all().delete()
        hand_in(submissions)
        wait()
        times = Submission.objects.order_by("graded_at").values_list("graded_at", flat=True)
        assert set(Submission.objects.values_list("status", flat=True)) == {"passed"}
        return (len(times) - 1) / (times.last() - times.first()).total_seconds()
    finally:
        for worker in workers:
            worker.stop()
        Submission.objects.all().delete()


def hand_in(submissions: int) -> None:
    from upstream.web.accounts.models import User
    from upstream.web.content import pack
    from upstream.web.practice import broker, services
    from upstream.web.practice.models import Submission

    exercise, people = pack().exercises[EXERCISE], list(User.objects.all())
    for i in range(submissions):
        person = people[i % len(people)]
        services.hand_in(person, exercise, exercise.solution, Submission.Kind.SUBMIT)
        broker.announce()


def wait() -> None:
    from upstream.web.practice import queue

    while queue.ungraded().exists():
        time.sleep(0.05)


def main() -> None:
    options = parse()
    store = Store(os.environ.pop("DATABASE_URL", SERVER))
    with tempfile.TemporaryDirectory(prefix="upstream-scaling-") as name:
        folder = Path(name)
        broker: Broker = RabbitHost() if options.broker == "rabbitmq" else PrivateRedis(folder, free_port())
        try:
            compare(options, folder, store, broker)
        finally:
            from django.db import connections

            connections.close_all()
            for service in broker.services:
                service.stop()
            broker.close()
            store.close()


def compare(options: argparse.Namespace, folder: Path, store: Store, broker: Broker) -> None:
    shared = dict(os.environ) | {
        "UPSTREAM_MODE": "community",
        "UPSTREAM_CURRICULUM": str(ROOT / "tests/tiny_pack"),
        "UPSTREAM_BROKER_URL": broker.url,
        "PYTHONWARNINGS": "ignore",
    }
    web = shared | {"DATABASE_URL": store.web_url, "UPSTREAM_DATA": str(folder / "web")}
    worker = shared | {"DATABASE_URL": store.worker_url, "UPSTREAM_DATA": str(folder / "worker")}
    prepare(store, web)
    from upstream.web.practice import services

    services.MOST_WAITING_EACH = options.submissions
    command = [sys.executable, "-m", "benchmarks.scaling", "--as-worker"]
    print(f"{options.submissions} submissions of {SERVICE_SECONDS * 1000:g} ms, {options.broker}, PostgreSQL")
    print(f"{'processes':>9}{'a second':>10}{'times one':>11}{'of what is possible':>21}")
    alone = 0.0
    for processes in options.processes:
        rate = measure(processes, options.submissions, command, worker)
        alone = alone or rate / processes
        possible = processes / SERVICE_SECONDS
        print(f"{processes:>9}{rate:>10.1f}{rate / alone:>11.2f}{rate / possible:>20.0%}", flush=True)


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scaling", description=__doc__)
    parser.add_argument("--submissions", type=int, default=400)
    parser.add_argument("--processes", type=int, nargs="+", default=[1, 2, 4])
    parser.add_argument("--broker", choices=["redis", "rabbitmq"], default="redis")
    parser.add_argument("--as-worker", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    if parse().as_worker:
        work()
    else:
        main()
