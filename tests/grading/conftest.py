"""The tiny pack's exercise, and a short way to change it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Protocol

import pytest

from upstream.curriculum import Exercise, load_pack
from upstream.grading import Verdict, grade
from upstream.sandbox import Sandbox


class Grade(Protocol):
    def __call__(self, source: str, exercise: Exercise = ..., *, visible_only: bool = ...) -> Verdict: ...


@pytest.fixture(scope="session")
def means() -> Exercise:
    """`column_means(X)`: two visible cases, one that should raise, three random ones; three known mistakes."""
    return load_pack(Path(__file__).parents[1] / "tiny_pack").exercises["column-means"]


@pytest.fixture(scope="session")
def doubling(means: Exercise) -> Exercise:
    """`double(x)`: an exercise whose files are short enough to be replaced one by one."""
    check = (
        "from upstream.grading.authoring import Case, check, close\n"
        "def cases(rng):\n"
        "    yield Case('one', visible=True, x=1.0)\n"
        "    yield Case('two', x=2.0)\n"
    )
    return replace(
        means,
        id="doubling",
        entry="double",
        check=check,
        solution='"""Twice."""\ndef double(x):\n    return 2 * x\n',
        wrong=(),
        equivalents=(),
        picture=None,
    )


@pytest.fixture
def graded(sandbox: Sandbox, means: Exercise) -> Grade:
    """Grade a source on one draw of the cases."""

    def run(source: str, exercise: Exercise = means, *, visible_only: bool = False) -> Verdict:
        return grade(exercise, source, sandbox, seed=1, visible_only=visible_only)

    return run
