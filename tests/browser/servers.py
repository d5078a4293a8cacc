"""Upstream as people run it: a process of its own, on a free port, with an empty store."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COMMAND = [sys.executable, "-m", "upstream.cli"]
START_WITHIN = 120  # seconds; a quiet machine needs about five


@dataclass(frozen=True, slots=True)
class Site:
    """A running Upstream. url ends without a slash; environment is what its commands need."""

    url: str
    environment: dict[str, str]
    log: Path

    @property
    def first_link(self) -> str:
        """The one-time link that `upstream start` printed."""
        found = re.search(r"http://\S+/enter/\S+", self.log.read_text())
        assert found, self.log.read_text()
        return found.group()

    def new_link(self) -> str:
        """What `upstream link` prints."""
        done = subprocess.run(
            [*COMMAND, "link"], env=self.environment, capture_output=True, text=True, check=True
        )
        return done.stdout.strip()


@contextmanager
def running(folder: Path, *arguments: str, command: list[str] = COMMAND, **settings: str) -> Iterator[Site]:
    """Start `upstream <arguments> --port <a free one>`, wait until it answers, stop it at the end.

    command: what is run instead of `upstream`. Raises AssertionError when it does not start, or when its log holds a traceback.
    """
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("UPSTREAM_", "DATABASE_"))
    }
    environment = {**kept, "UPSTREAM_DATA": str(folder), "PYTHONPATH": str(ROOT / "src"), **settings}
    port = _free_port()
    log = folder / "log"
    with log.open("w") as output:
        process = subprocess.Popen(
            [*command, *arguments, "--port", str(port)],
            env=environment,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        url = f"http://127.0.0.1:{port}"
        _wait_for(url, process, log)
        yield Site(url, environment, log)
    finally:
        process.terminate()
        process.wait(timeout=30)
    assert "Traceback" not in log.read_text(), log.read_text()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + START_WITHIN
    while time.monotonic() < deadline:
        assert process.poll() is None, f"Upstream ended while it started:\n{log.read_text()}"
        try:
            with urllib.request.urlopen(f"{url}/health/", timeout=5):
                return
        except (urllib.error.URLError, TimeoutError):
            time.sleep(0.1)
    raise AssertionError(f"Upstream did not answer within {START_WITHIN} seconds:\n{log.read_text()}")
