"""What is struck, and how hard."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import threading
from collections.abc import Callable

from tests.chaos.brokers import Broker
from tests.chaos.processes import Process, Service, descendants
from tests.chaos.store import Store

STALL = 8.0  # seconds: longer than a lease


class Blows:
    """Each blow returns whether there was anything to strike."""

    def __init__(
        self, store: Store, broker: Broker, workers: list[Service], web: Service, choose: random.Random
    ) -> None:
        self._store, self._broker, self._workers, self._web = store, broker, workers, web
        self._choose = choose
        self._verdicts = 0
        self._kinds: dict[str, tuple[int, Callable[[], bool]]] = {
            "child of a sandbox": (34, self._child),
            "warm parent": (14, self._parent),
            "worker with its supervisor": (12, self._worker),
            "worker that stalls": (2, self._stall),
            "database connection": (26, self._connection),
            "broker": (8, self._strike_broker),
            "web": (4, self._strike_web),
        }

    def draw(self) -> str:
        weights = [weight for weight, _ in self._kinds.values()]
        return self._choose.choices(list(self._kinds), weights)[0]

    def strike(self, kind: str) -> bool:
        return self._kinds[kind][1]()

    def _child(self) -> bool:
        return self._kill_one([child for _, children in self._sandboxes() for child in children])

    def _parent(self) -> bool:
        return self._kill_one([parent for parent, _ in self._sandboxes() if parent])

    def _worker(self) -> bool:
        if not self._has_moved():
            return False
        self._choose.choice(self._workers).signal(signal.SIGKILL)
        return True

    def _stall(self) -> bool:
        """Stop a worker for longer than its leases last; its late answers must not count."""
        victim = self._choose.choice(self._workers)
        pid = victim.pid
        victim.signal(signal.SIGSTOP)
        threading.Timer(STALL, _wake, [pid]).start()
        return True

    def _connection(self) -> bool:
        return self._store.terminate(self._choose.random()) is not None

    def _strike_broker(self) -> bool:
        self._broker.strike()
        return True

    def _strike_web(self) -> bool:
        if not self._has_moved():
            return False
        self._web.signal(signal.SIGKILL)
        return True

    def _has_moved(self) -> bool:
        """Whether something was graded since the last time a whole process was killed: a machine on which all of
        them only ever start would prove nothing."""
        before, self._verdicts = self._verdicts, self._store.number_of_verdicts()
        return self._verdicts > before

    def _sandboxes(self) -> list[tuple[Process | None, list[Process]]]:
        """Of each worker: its warm parent, which is the oldest process below it, and the children."""
        found = []
        for worker in self._workers:
            below = descendants(worker.pid)
            if below:
                found.append((below[0], below[1:]))
        return found

    def _kill_one(self, victims: list[Process]) -> bool:
        if not victims:
            return False
        with contextlib.suppress(ProcessLookupError):
            os.kill(self._choose.choice(victims).pid, signal.SIGKILL)
        return True


def _wake(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGCONT)
