"""Submissions a second with every processor at work, on one processor and on two.

python -m benchmarks.engine.throughput [--seconds 10] [--json FILE]
"""

from __future__ import annotations

import argparse
import os
import threading
import time
from pathlib import Path

from benchmarks.engine.measuring import Figure, Noise, median, on_processors, show, write_json
from benchmarks.peers import Workload, kmeans
from upstream.grading import grade, warm
from upstream.sandbox import Sandbox, WarmSandbox

LEAST_SCALING = 1.6
_TURNS = 3


def measure(seconds: float) -> list[Figure]:
    """One and two processors in turns; the medians of the turns."""
    workload = kmeans("sklearn")
    warm(workload.exercise, 0)
    counts = [count for count in (1, 2) if count <= len(os.sched_getaffinity(0))]
    rates: dict[int, list[float]] = {count: [] for count in counts}
    with Noise() as noise:
        for _ in range(_TURNS):
            for count in counts:
                with on_processors(count), WarmSandbox(["sklearn"]) as sandbox:
                    rate(workload, sandbox, count, 0.5)
                    rates[count].append(rate(workload, sandbox, count, seconds / _TURNS))
    figures = [
        Figure(f"throughput, {count} processor{'s' if count > 1 else ''}", median(rates[count]), "1/s")
        for count in counts
    ]
    if len(counts) > 1:
        scaling = median(rates[2]) / median(rates[1])
        figures.append(
            Figure("two processors over one", scaling, "times", least=LEAST_SCALING, note=noise.words)
        )
    return figures


def rate(workload: Workload, sandbox: Sandbox, processors: int, seconds: float) -> float:
    """Submissions a second, by as many graders as keep the processors busy."""
    graded = [0] * (processors + 1)
    end = time.monotonic() + seconds

    def work(grader: int) -> None:
        while time.monotonic() < end:
            verdict = grade(workload.exercise, workload.right, sandbox, seed=0)
            assert verdict.passed, verdict
            graded[grader] += 1

    threads = [threading.Thread(target=work, args=[n]) for n in range(len(graded))]
    start = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(graded) / (time.monotonic() - start)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    figures = measure(options.seconds)
    show(figures)
    write_json(options.json, figures)


if __name__ == "__main__":
    main()
