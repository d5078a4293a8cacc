"""One sandbox for the folder's tests, and a short way to run a job in it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Any, Protocol

import pytest

from upstream.sandbox import Call, Job, Limits, Outcome, SubprocessSandbox, WarmSandbox
from upstream.sandbox.pool import PooledSandbox

KINDS: list[type[PooledSandbox]] = [SubprocessSandbox]
if WarmSandbox.is_possible():
    KINDS.append(WarmSandbox)


class Run(Protocol):
    def __call__(self, source: str, *calls: Call, drive: str | None = None, **limits: Any) -> Outcome: ...


@pytest.fixture(scope="session", params=KINDS, ids=lambda kind: kind.__name__)
def sandbox_kind(request: pytest.FixtureRequest) -> type[PooledSandbox]:
    made: type[PooledSandbox] = request.param
    return made


@pytest.fixture(scope="session")
def sandbox(sandbox_kind: type[PooledSandbox]) -> Iterator[PooledSandbox]:
    with sandbox_kind(["numpy"], spares=2) as sandbox:
        yield sandbox


@pytest.fixture
def run(sandbox: PooledSandbox) -> Run:
    """Run source, dedented, with calls; without any, `f()` is called once. Other words are limits."""

    def run(source: str, *calls: Call, drive: str | None = None, **limits: Any) -> Outcome:
        limits.setdefault("seconds", 10.0)
        job = Job(textwrap.dedent(source), calls or (Call("f", {}),), limits=Limits(**limits), drive=drive)
        return sandbox.run(job)

    return run
