"""What a waiting child, and a running one, add to the memory of all processes together.

    python -m benchmarks.engine.memory [--json FILE]

Proportional set size, summed over this process, the warm parent and all children: a page shared by three counts a third
in each, so the sum grows by what a child really takes.
"""

from __future__ import annotations

import argparse
import threading
import time
from pathlib import Path

from benchmarks.engine.measuring import Figure, family, show, write_json
from upstream.sandbox import Call, Job, Limits, WarmSandbox

MOST = 20.0
_CHILDREN = 8
_RUNNING = "import time\ndef f():\n    time.sleep(4)\n"


def measure(runtime: str) -> list[Figure]:
    few, many = _with_waiting(runtime, 1), _with_waiting(runtime, 1 + _CHILDREN)
    return [
        Figure(f"{runtime}: a waiting child adds", (many - few) / _CHILDREN, "MB", MOST),
        Figure(f"{runtime}: a running child that allocates nothing adds", _running(runtime), "MB", MOST),
    ]


def _with_waiting(runtime: str, spares: int) -> float:
    with WarmSandbox([runtime], spares=spares) as sandbox:
        waiting = sandbox._nurseries[runtime].waiting
        while len(waiting) < spares:
            time.sleep(0.05)
        time.sleep(0.5)  # to rehearse
        return megabytes()


def _running(runtime: str) -> float:
    """The same number of children waiting before and meanwhile, so that the difference is the running ones."""
    job = Job(_RUNNING, (Call("f", {}),), runtime, Limits(seconds=20))
    with WarmSandbox([runtime], spares=1) as sandbox:
        sandbox.run(Job("", (), runtime))
        time.sleep(1)
        before = megabytes()
        threads = [threading.Thread(target=sandbox.run, args=[job]) for _ in range(_CHILDREN)]
        for thread in threads:
            thread.start()
        time.sleep(2)
        after = megabytes()
        for thread in threads:
            thread.join()
    return (after - before) / _CHILDREN


def megabytes() -> float:
    """The proportional set size of this process and all below it."""
    total = 0
    for pid in family():
        try:
            text = Path(f"/proc/{pid}/smaps_rollup").read_text()
        except OSError:
            continue
        total += next((int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:")), 0)
    return total / 1000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    figures = [figure for runtime in ("sklearn", "numpy") for figure in measure(runtime)]
    show(figures)
    write_json(options.json, figures)


if __name__ == "__main__":
    main()
