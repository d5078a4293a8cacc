"""One sandbox for the folder's tests, and a short way to run a job in it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Any, Protocol

import pytest

from upstream.sandbox import Call, Job, Limits, Outcome, SubprocessSandbox


class Run(Protocol):
    def __call__(self, source: str, *calls: Call, drive: str | None = None, **limits: Any) -> Outcome: ...


@pytest.fixture(scope="session")
def sandbox() -> Iterator[SubprocessSandbox]:
    with SubprocessSandbox(["numpy"], spares=2) as sandbox:
        yield sandbox


@pytest.fixture
def run(sandbox: SubprocessSandbox) -> Run:
    """Run source, dedented, with calls; without any, `f()` is called once. Other words are limits."""

    def run(source: str, *calls: Call, drive: str | None = None, **limits: Any) -> Outcome:
        limits.setdefault("seconds", 10.0)
        job = Job(textwrap.dedent(source), calls or (Call("f", {}),), limits=Limits(**limits), drive=drive)
        return sandbox.run(job)

    return run
