"""What must be true when all is over."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

from tests.chaos.people import expected
from tests.chaos.processes import Process
from tests.chaos.store import Row, Store
from upstream.sandbox import SubprocessSandbox


def judge(
    store: Store, acknowledged: set[UUID], drained: float | None, left: list[Process], scratch: Path
) -> list[str]:
    """What is wrong; nothing when all is well. Prints the counts."""
    rows, verdicts, events = store.rows(), Counter(id for id, _ in store.verdicts()), store.events()
    problems = [
        *_lost(rows, acknowledged, drained),
        *(problem for row in rows for problem in _row_problems(row, verdicts[row.id], events[str(row.id)])),
        *(f"a process is left: {process.pid} {process.command[:100]}" for process in left),
        *_files(scratch),
    ]
    kinds = Counter(row.status for row in rows)
    again = sum(row.tries > 1 for row in rows)
    print(
        f"{len(rows)} submissions, {len(acknowledged)} acknowledged: "
        + ", ".join(f"{number} {status or 'ungraded'}" for status, number in kinds.most_common())
        + f"; {sum(verdicts.values())} verdicts, {sum(events.values())} events, {again} graded at a second try or later"
    )
    if drained is not None:
        print(f"all graded and recorded {drained:.1f} s after the last kill; {len(left)} processes left")
    return problems


def _lost(rows: list[Row], acknowledged: set[UUID], drained: float | None) -> Iterator[str]:
    if drained is None:
        yield "not everything was graded in time"
    for lost in acknowledged - {row.id for row in rows}:
        yield f"submission {lost} was acknowledged and is lost"
    if not rows:
        yield "nobody handed anything in"


def _row_problems(row: Row, verdicts: int, events: int) -> Iterator[str]:
    if row.state != "graded":
        yield f"submission {row.id} is left {row.state}"
        return
    if row.status != expected(row.source):
        yield f"submission {row.id} is {row.status} and should be {expected(row.source)} ({row.tries} tries)"
    if verdicts != 1:
        yield f"submission {row.id} has had {verdicts} verdicts"
    if events != (row.kind == "submit"):
        yield f"submission {row.id}, a {row.kind}, has {events} events"
    if not row.recorded:
        yield f"submission {row.id} is not recorded"


def _files(scratch: Path) -> Iterator[str]:
    """What killed processes left goes with the next sandbox that is opened; nothing stays after that."""
    before = len(list(scratch.iterdir()))
    tempfile.tempdir = str(scratch)
    SubprocessSandbox().close()
    print(f"{before} scratch folders of killed processes, none after the next sandbox was opened")
    for path in scratch.iterdir():
        yield f"a file is left: {path.name}"
