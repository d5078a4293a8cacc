"""What the benchmarks share: figures, targets, tables, and how busy the machine was with others."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured, against what was promised. most, least: the bound, where there is one."""

    name: str
    value: float
    unit: str
    most: float | None = None
    least: float | None = None
    note: str = ""

    @property
    def target(self) -> str:
        if self.most is not None:
            return f"≤ {self.most:g}"
        return f"≥ {self.least:g}" if self.least is not None else ""

    @property
    def met(self) -> bool | None:
        if self.most is not None:
            return self.value <= self.most
        return self.value >= self.least if self.least is not None else None


def show(figures: Iterable[Figure]) -> None:
    for figure in figures:
        verdict = {True: "met", False: "MISSED", None: ""}[figure.met]
        value = f"{figure.value:,.2f}".rstrip("0").rstrip(".")
        print(
            f"  {figure.name:<58} {value:>10} {figure.unit:<7} {figure.target:<9} {verdict:<7} {figure.note}",
            flush=True,
        )


def write_json(path: Path | None, figures: Sequence[Figure]) -> None:
    if path is not None:
        path.write_text(json.dumps([{**asdict(f), "met": f.met} for f in figures], indent=1) + "\n")


def quantile(values: Sequence[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))]


def median(values: Sequence[float]) -> float:
    return quantile(values, 0.5)


class Noise:
    """The share of the machine's processors that others used in a `with` block; Linux."""

    def __enter__(self) -> Noise:
        self._before = _busy_and_own()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        after = _busy_and_own()
        elapsed, busy, own = (b - a for a, b in zip(self._before, after, strict=True))
        self.share = max(0.0, busy - own) / (elapsed * (os.cpu_count() or 1))

    @property
    def words(self) -> str:
        return f"others used {self.share:.0%} of the machine"


def _busy_and_own() -> tuple[float, float, float]:
    """Seconds: now, all processors busy, this process and its children and their children."""
    tick = os.sysconf("SC_CLK_TCK")
    with open("/proc/stat") as stat:
        fields = [int(field) for field in stat.readline().split()[1:]]
    busy = (sum(fields[:3]) + sum(fields[5:8])) / tick
    return time.monotonic(), busy, sum(map(_seconds_of, family()))


def _seconds_of(pid: int) -> float:
    """Processor time of a process and of its children that have ended."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")


def family() -> list[int]:
    """This process and all that descend from it."""
    found, rest = [], [os.getpid()]
    while rest:
        pid = rest.pop()
        found.append(pid)
        for children in Path(f"/proc/{pid}/task").glob("*/children"):
            try:
                rest += map(int, children.read_text().split())
            except OSError:
                continue
    return found


@contextmanager
def on_processors(count: int) -> Iterator[None]:
    """This thread, and what it starts, on so many processors."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, set(sorted(before)[:count]))
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)
