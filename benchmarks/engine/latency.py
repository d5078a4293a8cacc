"""What the engine adds to the same call in a process that is warm already.

    python -m benchmarks.engine.latency [--rounds 200] [--cases 5] [--json FILE]

Measured from the source to the verdict: hand-over, sealing, transfer, judging, diagnosis. The plain call loads the same
source in this process and makes the same calls, without any judging. All are measured in turns, with a pause before
each, so that neither finds the machine warmer than the other.
"""

from __future__ import annotations

import argparse
import time
import types
from pathlib import Path

import numpy as np

from benchmarks.engine.measuring import Figure, Noise, median, quantile, show, write_json
from benchmarks.peers import Workload, kmeans
from upstream.grading import grade, warm
from upstream.sandbox import Sandbox, WarmSandbox

PAUSE = 0.03  # seconds, in which a child that was used is replaced
MOST = {
    "sklearn": (3.0, 12.0),
    "numpy": (2.0, 5.0),
}  # milliseconds that may be added: a child waits, none does
MOST_P99 = 20.0


def measure(runtime: str, rounds: int, cases: int | None = None) -> list[Figure]:
    workload = kmeans(runtime, cases)
    warm(workload.exercise, 0)
    sources = {"right": workload.right, "wrong": _mistake(workload)}
    plain: dict[str, list[float]] = {name: [] for name in sources}
    added: dict[tuple[str, str], list[float]] = {}
    with Noise() as noise, WarmSandbox([runtime]) as full, WarmSandbox([runtime], spares=0) as empty:
        for name, source in sources.items():
            for sandbox in (full, empty):
                _grade(workload, source, sandbox, name)
        for _ in range(rounds):
            for name, source in sources.items():
                base = _plain(workload, source)
                plain[name].append(base)
                for pool, sandbox in (("waiting", full), ("empty", empty)):
                    added.setdefault((name, pool), []).append(_grade(workload, source, sandbox, name))
    return [
        figure
        for name in sources
        for figure in _figures(runtime, name, median(plain[name]), added, noise.words)
    ]


def _figures(
    runtime: str, name: str, base: float, all_added: dict[tuple[str, str], list[float]], note: str
) -> list[Figure]:
    figures = [Figure(f"{runtime}, {name}: the plain call, median", base, "ms", note=note)]
    for pool, most in zip(("waiting", "empty"), MOST[runtime], strict=True):
        added = [total - base for total in all_added[name, pool]]
        words = "a child waits" if pool == "waiting" else "no child waits"
        figures += [
            Figure(f"{runtime}, {name}: added when {words}, median", median(added), "ms", most),
            Figure(f"{runtime}, {name}: added when {words}, p99", quantile(added, 0.99), "ms", MOST_P99),
        ]
    return figures


def _mistake(workload: Workload) -> str:
    """A wrong answer that takes as long as a right one, and is diagnosed."""
    wrong = next(w for w in workload.exercise.wrong if w.slug == "labels-start-at-zero")
    return workload.right.partition("import numpy")[0] + wrong.source


def _plain(workload: Workload, source: str) -> float:
    """Milliseconds."""
    time.sleep(PAUSE)
    start = time.perf_counter()
    module = types.ModuleType("plain")
    exec(compile(source, "plain.py", "exec"), module.__dict__)
    for inputs, _ in workload.cases:
        with np.errstate(all="ignore"):
            module.__dict__[workload.exercise.entry](**inputs)
    return (time.perf_counter() - start) * 1e3


def _grade(workload: Workload, source: str, sandbox: Sandbox, name: str) -> float:
    """Milliseconds."""
    time.sleep(PAUSE)
    start = time.perf_counter()
    verdict = grade(workload.exercise, source, sandbox, seed=0)
    seconds = time.perf_counter() - start
    assert verdict.passed == (name == "right"), verdict
    return seconds * 1e3


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--cases", type=int, help="fewer than all 15; the targets were set with five checks")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    figures = [figure for runtime in MOST for figure in measure(runtime, options.rounds, options.cases)]
    show(figures)
    write_json(options.json, figures)


if __name__ == "__main__":
    main()
