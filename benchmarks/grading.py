"""The grading engine beside the tools that people use today, in one run.

    python -m benchmarks.grading [--turns 5] [--minutes 0.3] [--submissions 0] [--json FILE]

One k-means submission, all its cases, from the source handed in to the verdict read; everybody takes turns, so that what
else the machine does falls on all alike. Throughput of the peers is theirs alone on one processor, times the processors:
more than they would reach. `--minutes 10 --submissions 50000` are the long runs that the figures are promised for.
Peers need their environments once: see benchmarks/peers.
"""

from __future__ import annotations

import argparse
import os
import time
from pathlib import Path

from benchmarks.engine import endurance, latency, memory, throughput
from benchmarks.engine.measuring import Figure, Noise, median, on_processors, show, write_json
from benchmarks.peers import Peer, all_peers, kmeans
from upstream.grading import warm
from upstream.sandbox import WarmSandbox

# How many times a peer's submissions the engine should grade on the same processors.
LEAST = {"cold subprocess": 80.0, "nbclient": 120.0, "otter-grader": 250.0, "nbgrader": 350.0}
_FOLDER = Path(".bench")
_SECONDS = 3.0  # of full load for the engine in each turn


def beside_peers(turns: int) -> list[Figure]:
    workload = kmeans("sklearn")
    warm(workload.exercise, 0)
    peers = all_peers(workload, _FOLDER)
    processors = min(2, len(os.sched_getaffinity(0)))
    rates: list[float] = []
    taken: dict[str, list[float]] = {peer.name: [] for peer in peers}
    with Noise() as noise, on_processors(processors), WarmSandbox(["sklearn"]) as sandbox:
        for turn in range(turns + 1):
            rate = throughput.rate(workload, sandbox, processors, _SECONDS)
            seconds = {peer.name: _seconds(peer, workload.right) for peer in peers}
            if turn:  # the first is for the caches
                rates.append(rate)
                for name, each in seconds.items():
                    taken[name].append(each)
    figures = [
        Figure(f"the engine, {processors} processors", median(rates), "1/s", note=noise.words),
    ]
    for name, values in taken.items():
        theirs = processors / median(values)
        figures.append(Figure(f"{name}: one submission", median(values) * 1e3, "ms"))
        figures.append(
            Figure(f"the engine over {name}", median(rates) / theirs, "times", least=LEAST.get(name))
        )
    return figures


def _seconds(peer: Peer, source: str) -> float:
    start = time.perf_counter()
    assert peer.grade(source), f"{peer.name} says that the right answer is wrong"
    return time.perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--turns", type=int, default=5)
    parser.add_argument("--rounds", type=int, default=100, help="of each latency")
    parser.add_argument("--minutes", type=float, default=0.3, help="of full load")
    parser.add_argument("--submissions", type=int, default=0, help="at least so many under full load")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    everything: list[Figure] = []
    for title, figures in (
        ("Latency", lambda: [f for r in latency.MOST for f in latency.measure(r, options.rounds)]),
        ("Beside others", lambda: beside_peers(options.turns)),
        ("One processor and two", lambda: throughput.measure(9)),
        ("Memory", lambda: [f for r in latency.MOST for f in memory.measure(r)]),
        ("Full load", lambda: endurance.measure(options.minutes, options.submissions)),
    ):
        print(title, flush=True)
        found = figures()
        show(found)
        everything += found
    write_json(options.json, everything)
    missed = [figure.name for figure in everything if figure.met is False]
    print(f"{len(missed)} of {sum(f.target != '' for f in everything)} targets missed")


if __name__ == "__main__":
    main()
