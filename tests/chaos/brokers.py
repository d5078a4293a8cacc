"""Brokers that may be killed."""

from __future__ import annotations

import socket
import subprocess
import time
from pathlib import Path
from typing import Protocol

from tests.chaos.processes import Service


class Broker(Protocol):
    url: str
    services: list[Service]

    def strike(self) -> None:
        """Take it away as hard as one can; it comes back by itself."""

    def close(self) -> None: ...


class PrivateRedis:
    """A Redis server of our own: killed, it forgets every announcement."""

    def __init__(self, folder: Path, port: int) -> None:
        command = [
            "redis-server",
            "--port",
            str(port),
            "--bind",
            "127.0.0.1",
            "--save",
            "",
            "--dir",
            str(folder),
        ]
        self._service = Service("redis", command, {}, folder / "redis.log")
        self.services = [self._service]
        self.url = f"redis://127.0.0.1:{port}/0"
        _wait_for(port)

    def strike(self) -> None:
        self._service.signal(9)

    def close(self) -> None: ...


class RabbitHost:
    """A virtual host of a RabbitMQ server that others use too: all of its connections are closed."""

    NAME = "upstream-chaos"

    def __init__(self) -> None:
        self.services: list[Service] = []
        self.url = f"amqp://guest:guest@127.0.0.1:5672/{self.NAME}"
        _control("delete_vhost", self.NAME, check=False)
        _control("add_vhost", self.NAME)
        _control("set_permissions", "-p", self.NAME, "guest", ".*", ".*", ".*")

    def strike(self) -> None:
        _control("close_all_connections", "--vhost", self.NAME, "chaos")
        _control("purge_queue", "--vhost", self.NAME, "upstream.grading", check=False)

    def close(self) -> None:
        _control("delete_vhost", self.NAME)


def _control(*arguments: str, check: bool = True) -> None:
    subprocess.run(["rabbitmqctl", "-q", *arguments], check=check, capture_output=True, timeout=60)


def _wait_for(port: int) -> None:
    for _ in range(100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise AssertionError(f"nothing listens on port {port}")
