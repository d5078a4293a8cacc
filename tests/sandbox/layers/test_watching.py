"""What a watch sees of real processes that no control group counts."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from upstream.sandbox import Ended
from upstream.sandbox.job import Limits
from upstream.sandbox.layers.kernel import LINUX
from upstream.sandbox.layers.watching import Overrun, Watch

pytestmark = pytest.mark.skipif(not LINUX, reason="needs /proc")
LIMITS = Limits(seconds=1.0, megabytes=100, processes=6)


@pytest.fixture
def watched() -> Iterator[Callable[..., Watch]]:
    """A watch over a process that runs some code."""
    processes: list[subprocess.Popen[bytes]] = []

    def start(code: str, limits: Limits = LIMITS) -> Watch:
        code = f"import os, threading, time\n{code}\ntime.sleep(60)"
        process = subprocess.Popen([sys.executable, "-c", code], start_new_session=True)
        processes.append(process)
        return Watch(process.pid, limits, 10_000_000, 0.0, Path("/nonexistent"), None)

    yield start
    for process in processes:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def sees(watch: Watch, seconds: float = 30.0) -> Overrun | None:
    deadline = time.monotonic() + seconds
    while (overrun := watch.overrun()) is None and time.monotonic() < deadline:
        time.sleep(0.02)
    return overrun


def ended(overrun: Overrun | None) -> Ended | None:
    return overrun and overrun.ended


def test_memory_of_a_grandchild_counts(watched: Callable[..., Watch]) -> None:
    code = "if os.fork() == 0:\n    if os.fork() == 0:\n        x = b'x' * 200_000_000\n    time.sleep(60)"
    assert ended(sees(watched(code))) is Ended.MEMORY


def test_pages_that_forks_share_count_once(watched: Callable[..., Watch]) -> None:
    code = "for _ in range(4):\n    if os.fork() == 0:\n        time.sleep(60)"
    assert sees(watched(code), 1.0) is None


def test_threads_and_processes_count(watched: Callable[..., Watch]) -> None:
    threads = "for _ in range(8): threading.Thread(target=time.sleep, args=[60]).start()"
    assert ended(sees(watched(threads))) is Ended.PROCESSES
    forks = "for _ in range(8):\n    if os.fork() == 0: time.sleep(60)"
    assert ended(sees(watched(forks))) is Ended.PROCESSES


def test_processor_time_of_the_tree_counts(watched: Callable[..., Watch]) -> None:
    code = "for _ in range(4):\n    if os.fork() == 0:\n        while True: pass"
    assert ended(sees(watched(code, Limits(seconds=0.1)), 60.0)) is Ended.CPU


def test_files_in_a_folder_on_disk_count(tmp_path: Path) -> None:
    watch = Watch(1, LIMITS, 0, 0.0, tmp_path, None)
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "small").write_bytes(bytes(1000))
    assert watch.files_overrun() is None
    (tmp_path / "inner" / "large").write_bytes(b"x" * 65_000_000)
    assert ended(watch.files_overrun()) is Ended.FILES
    (tmp_path / "inner" / "large").unlink()
    for n in range(1_001):
        (tmp_path / str(n)).touch()
    assert ended(watch.files_overrun()) is Ended.FILES


@pytest.mark.parametrize(
    ("by_signal", "cpu_seconds", "expected"),
    [
        (signal.SIGXCPU, 0.1, Ended.CPU),
        (signal.SIGKILL, 1.2, Ended.CPU),
        (signal.SIGKILL, 0.2, None),
        (signal.SIGSEGV, 1.2, None),
    ],
)
def test_a_limit_can_be_told_from_a_death(by_signal: int, cpu_seconds: float, expected: Ended | None) -> None:
    watch = Watch(1, LIMITS, 0, 0.0, None, None)
    assert ended(watch.post_mortem(by_signal, cpu_seconds)) is expected
