"""A look around behind chosen layers."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from typing import Any, Protocol

import pytest

from upstream.sandbox import Call, Ended, Job, Limits, WarmSandbox

_LOOK = """
import ctypes, os, sys
def attempt(what):
    try:
        result = what()
    except OSError as error:
        return f"{type(error).__name__} {error.errno}"
    return result if isinstance(result, list) else "done"
def look():
    return %s
"""


@dataclass(frozen=True, slots=True)
class Seen:
    value: Any
    layers: tuple[str, ...]


class Inside(Protocol):
    def __call__(self, expression: str) -> Seen: ...


@pytest.fixture(scope="module")
def run_without() -> Iterator[Callable[[Collection[str]], Inside]]:
    """For layers to leave out, what evaluates an expression behind the others."""
    with contextlib.ExitStack() as sandboxes:

        def make(without: Collection[str]) -> Inside:
            sandbox = sandboxes.enter_context(WarmSandbox(["numpy"], spares=1, without=without))

            def inside(expression: str) -> Seen:
                outcome = sandbox.run(Job(_LOOK % expression, (Call("look", {}),), limits=Limits(seconds=20)))
                assert outcome.ended is Ended.COMPLETED, outcome
                assert outcome.calls[0].ok, outcome
                return Seen(outcome.calls[0].value, outcome.layers)

            return inside

        yield make
