"""Full load for long: whether verdicts stay quick, and whether anything is left behind.

    python -m benchmarks.engine.endurance [--minutes 0.5] [--submissions 0] [--json FILE]

Ends when both the minutes and the submissions are reached. The submissions are right and wrong, crash, loop until a
limit, print much and fill memory, so that every way in which a job ends is among them.
"""

from __future__ import annotations

import argparse
import gc
import os
import threading
import time
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from benchmarks.engine.measuring import Figure, Noise, family, median, quantile, show, write_json
from benchmarks.engine.memory import megabytes
from benchmarks.peers import Workload, kmeans
from upstream.grading import Status, grade, warm
from upstream.sandbox import Sandbox, WarmSandbox

_SETTLE = 3.0
_WARM_UP = 200  # submissions: caches fill once
_ODD = (  # one in fifty; the rest is the ordinary submission
    ("raise ValueError", Status.ERROR),
    ("import os\nos._exit(3)", Status.ERROR),
    ("def kmeans(X, centroids):\n    print('x' * 100_000)\n    return X.tolist()", Status.FAILED),
    ("import os\ndef kmeans(X, centroids):\n    os.kill(os.getpid(), 9)", None),
    ("open('file', 'w').write('x' * 1_000_000)\ndef kmeans(X, centroids):\n    return 1", Status.FAILED),
)


@dataclass(frozen=True, slots=True)
class Belongings:
    """What processes hold. megabytes: proportional set size of the whole family."""

    megabytes: float
    descriptors: int
    processes: int
    threads: int
    control_groups: int
    temporary_files: int


def look(sandbox: WarmSandbox) -> Belongings:
    """What the family holds, and the sandbox outside of it. Control groups are used again: as many stay as children
    ever lived at once."""
    gc.collect()
    groups = sandbox._groups
    return Belongings(
        megabytes(),
        len(os.listdir("/proc/self/fd")),
        len(family()),
        threading.active_count(),
        0
        if groups is None
        else sum(1 for each in set(groups._folders.values()) for _ in each.glob("child-*")),
        sum(1 for _ in sandbox._scratch.path.rglob("*")),
    )


def measure(minutes: float, submissions: int) -> list[Figure]:
    workload = kmeans("sklearn")
    warm(workload.exercise, 0)
    times: list[float] = []
    processors = len(os.sched_getaffinity(0))
    with Noise() as noise, WarmSandbox(["sklearn"]) as sandbox:
        _load(workload, sandbox, processors, 0, _WARM_UP, [])
        time.sleep(_SETTLE)
        before = look(sandbox)
        start = time.monotonic()
        _load(workload, sandbox, processors, minutes * 60, submissions, times)
        elapsed = time.monotonic() - start
        time.sleep(_SETTLE)
        after = look(sandbox)
    middle = median(times)
    return [
        Figure("submissions", len(times), ""),
        Figure("submissions a second", len(times) / elapsed, "1/s", note=noise.words),
        Figure("verdict under full load, median", middle * 1e3, "ms"),
        Figure("verdict under full load, p99", quantile(times, 0.99) * 1e3, "ms"),
        Figure("p99 over median", quantile(times, 0.99) / middle, "times", most=5),
        Figure("second half's median over the first's", _drift(times), "times", most=1.1),
        Figure("memory afterwards, beyond before", after.megabytes - before.megabytes, "MB", most=20),
        *(
            Figure(
                f"{name.replace('_', ' ')} beyond before",
                getattr(after, name) - getattr(before, name),
                "",
                most=0,
                note=f"{getattr(before, name)} before",
            )
            for name in Belongings.__slots__
            if name != "megabytes"
        ),
    ]


def _drift(times: list[float]) -> float:
    half = len(times) // 2
    return median(times[half:]) / median(times[:half])


def _load(
    workload: Workload,
    sandbox: Sandbox,
    graders: int,
    seconds: float,
    submissions: int,
    times: list[float],
) -> None:
    """As many at once as there are processors. Times of ordinary submissions are added to `times`."""
    end = time.monotonic() + seconds
    numbers = count()
    failed: list[BaseException] = []

    def work() -> None:
        try:
            while not failed and ((n := next(numbers)) < submissions or time.monotonic() < end):
                if n % 50 == 49:
                    source, status = _ODD[n // 50 % len(_ODD)]
                    verdict = grade(workload.exercise, source, sandbox, seed=0)
                    assert verdict.status not in (Status.PASSED, Status.FAULT), verdict
                    assert status is None or verdict.status is status, verdict
                    continue
                start = time.perf_counter()
                verdict = grade(workload.exercise, workload.right, sandbox, seed=0)
                times.append(time.perf_counter() - start)
                assert verdict.passed, verdict
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=work) for _ in range(graders)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failed:
        raise failed[0]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=0.5)
    parser.add_argument("--submissions", type=int, default=0)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    figures = measure(options.minutes, options.submissions)
    show(figures)
    write_json(options.json, figures)


if __name__ == "__main__":
    main()
