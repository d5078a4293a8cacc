"""Where the time of one submission goes, part by part.

    python -m benchmarks.engine.profile [--runtime sklearn] [--rounds 60] [--json FILE]

Medians in milliseconds, and page faults where they are the price. The first part is measured from outside, on grading
as it is; the second takes a child's life apart in warm parents that differ in one thing each.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.engine.latency import PAUSE
from benchmarks.engine.measuring import Figure, Noise, median, show, write_json
from benchmarks.peers import kmeans
from upstream.grading import grade, warm
from upstream.sandbox import Job, Outcome, Sandbox, WarmSandbox
from upstream.sandbox.wire import job_frames

_MALLOC = {"PYTHONMALLOC": "malloc"}
_HUGE = {**_MALLOC, "GLIBC_TUNABLES": "glibc.malloc.hugetlb=1"}
_SETTINGS = {
    "Python's allocator, small pages": ({}, False),
    "malloc, small pages": (_MALLOC, False),
    "malloc, large pages": (_HUGE, True),
}
_NAMESPACES = {"user": 0x10000000, "pid": 0x20000000, "mount": 0x20000, "ipc": 0x8000000, "uts": 0x4000000}
_NET = 0x40000000


class Watched:
    """A sandbox that remembers how long a job took, outside and inside."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def run(self, job: Job) -> Outcome:
        start = time.perf_counter()
        self.outcome = self._sandbox.run(job)
        self.seconds = time.perf_counter() - start
        self.job = job
        return self.outcome

    def close(self) -> None:
        self._sandbox.close()


def from_outside(runtime: str, rounds: int) -> list[Figure]:
    workload = kmeans(runtime)
    warm(workload.exercise, 0)
    figures = []
    for words, spares in (("a child waits", 2), ("no child waits", 0)):
        parts: dict[str, list[float]] = {}
        with WarmSandbox([runtime], spares=spares) as sandbox:
            watched = Watched(sandbox)
            for n in range(rounds + 5):
                time.sleep(PAUSE)
                start = time.perf_counter()
                verdict = grade(workload.exercise, workload.right, watched, seed=0)
                total = time.perf_counter() - start
                assert verdict.passed, verdict
                calls = sum(call.seconds for call in watched.outcome.calls)
                for name, seconds in {
                    "whole, source to verdict": total,
                    "  until the job is handed over": watched.seconds - watched.outcome.seconds,
                    "  in the child, but for the calls": watched.outcome.seconds - calls,
                    "  the calls themselves": calls,
                    "  judging, diagnosis, texts": total - watched.seconds,
                }.items():
                    if n >= 5:
                        parts.setdefault(name, []).append(seconds * 1e3)
        figures += [
            Figure(f"{runtime}, {words}: {name}", median(values), "ms") for name, values in parts.items()
        ]
        encode = _timed(lambda job=watched.job: job_frames(job), rounds)  # type: ignore[misc]
        figures.append(Figure(f"{runtime}: encoding the job", encode, "ms"))
    return figures


def of_a_child(runtime: str, rounds: int) -> list[Figure]:
    """Each in a process of its own, because the allocator is chosen when a process starts."""
    figures = []
    for name, (environment, huge) in _SETTINGS.items():
        command = [sys.executable, "-m", "benchmarks.engine.profile", "--inside", runtime, str(rounds)]
        threads = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "MALLOC_ARENA_MAX": "1"}
        path = {"PYTHONPATH": os.pathsep.join(sys.path)}
        told = subprocess.run(
            [*command, *(["--collapse"] if huge else [])],
            env={**path, **threads, **environment},
            stdout=subprocess.PIPE,
            check=True,
        )
        figures += [
            Figure(f"{runtime}, {name}: {part}", value, unit) for part, value, unit in json.loads(told.stdout)
        ]
    return figures


def _inside(runtime: str, rounds: int, collapsed: bool) -> list[tuple[str, float, str]]:
    from upstream.sandbox.runtimes import load

    load(runtime)
    # Children become those of this process's parent, who must then wait for them.
    read, write = os.pipe()
    if os.fork():
        os.close(write)
        with os.fdopen(read, "rb") as told:
            data = told.read()
        return [tuple(row) for row in json.loads(data)]
    os.close(read)
    with os.fdopen(write, "w") as out:
        out.write(json.dumps(_lives(rounds, collapsed)))
    os._exit(0)


def _lives(rounds: int, collapsed: bool) -> list[tuple[str, float, str]]:
    import gc

    from upstream.sandbox import rehearsal
    from upstream.sandbox.hugepages import collapse

    for _ in rehearsal.steps():
        pass
    gc.collect()
    gc.freeze()
    if collapsed:
        collapse()
    plain = _life(0, rounds)
    rows = [
        ("page tables: clone, in the parent", plain["clone"], "ms"),
        ("first steps of a new process", plain["start"], "ms"),
        ("first steps: page faults", plain["start faults"], ""),
        ("rehearsal, the first time", plain["first"], "ms"),
        ("rehearsal: page faults", plain["first faults"], ""),
        ("rehearsal, the second time", plain["second"], "ms"),
        ("from exit to reaped, page tables again", plain["exit"], "ms"),
    ]
    if collapsed:
        flags = sum(_NAMESPACES.values())
        rows.append(("five namespaces: added to clone", _life(flags, rounds)["clone"] - plain["clone"], "ms"))
        with_net = _life(flags | _NET, rounds)["clone"] - plain["clone"]
        rows.append(("a sixth, for the network: added to clone", with_net, "ms"))
    return rows


def _life(flags: int, rounds: int) -> dict[str, float]:
    """Medians of what parts of a child's life cost. The child is this process's sibling, so `clone` is called plainly."""
    from upstream.sandbox import rehearsal
    from upstream.sandbox.cloning import clone_sibling

    lives: dict[str, list[float]] = {}
    for _ in range(rounds):
        read, write = os.pipe()
        start = time.perf_counter()
        if clone_sibling(flags) == 0:
            marks = [(time.perf_counter(), resource.getrusage(resource.RUSAGE_SELF).ru_minflt)]
            for _ in range(2):
                for _ in rehearsal.steps():
                    pass
                marks.append((time.perf_counter(), resource.getrusage(resource.RUSAGE_SELF).ru_minflt))
            os.write(write, json.dumps([marks, time.perf_counter()]).encode())
            os._exit(0)
        cloned = time.perf_counter()
        os.close(write)
        marks, last = json.loads(os.read(read, 10_000))
        os.read(read, 1)  # ends when the process has
        ended = time.perf_counter()
        os.close(read)
        for name, value in {
            "clone": (cloned - start) * 1e3,
            "start": (marks[0][0] - start) * 1e3,
            "start faults": marks[0][1],
            "first": (marks[1][0] - marks[0][0]) * 1e3,
            "first faults": marks[1][1] - marks[0][1],
            "second": (marks[2][0] - marks[1][0]) * 1e3,
            "exit": (ended - last) * 1e3,
        }.items():
            lives.setdefault(name, []).append(value)
        time.sleep(0.01)
    return {name: median(values) for name, values in lives.items()}


def linear_algebra(rounds: int) -> list[Figure]:
    """Two products that people's exercises have, on one thread and on two."""
    import numpy as np
    from threadpoolctl import threadpool_limits

    figures = []
    for size in (40, 400):
        A = np.random.default_rng(0).normal(size=(size, size))
        for threads in (1, 2):
            with threadpool_limits(limits=threads):
                taken = _timed(lambda A=A: A @ A, rounds)  # type: ignore[misc]
            figures.append(Figure(f"product of {size} × {size} matrices, {threads} thread(s)", taken, "ms"))
    return figures


def _timed(call: Callable[[], object], rounds: int) -> float:
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        call()
        taken.append((time.perf_counter() - start) * 1e3)
    return median(taken)


def main() -> None:
    if sys.argv[1:2] == ["--inside"]:
        print(json.dumps(_inside(sys.argv[2], int(sys.argv[3]), "--collapse" in sys.argv)))
        return
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runtime", default="sklearn")
    parser.add_argument("--rounds", type=int, default=60)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    with Noise() as noise:
        figures = [
            *from_outside(options.runtime, options.rounds),
            *of_a_child(options.runtime, options.rounds),
            *linear_algebra(options.rounds),
        ]
    show(figures)
    print(f"  {noise.words}")
    write_json(options.json, figures)


if __name__ == "__main__":
    main()
