"""What runs in the processes of a parallel verification. Each loads the pack once and keeps one sandbox."""

from __future__ import annotations

from pathlib import Path

from upstream.curriculum import Pack, Problem, read_pack
from upstream.sandbox import Sandbox, open_sandbox
from upstream.verifying.exercises import ExerciseReport
from upstream.verifying.parts import verify_skill, verify_whole_exercise

_state: tuple[Pack, Sandbox] | None = None


def start(root: Path) -> None:
    """Called once in every process."""
    global _state
    pack, _ = read_pack(root)
    _state = (pack, open_sandbox(spares=1))


def skill(id: str, write: bool) -> list[Problem]:
    pack, _ = _known()
    return verify_skill(pack, pack.skills[id], write)


def exercise(id: str) -> ExerciseReport:
    pack, sandbox = _known()
    return verify_whole_exercise(pack, pack.exercises[id], sandbox)


def _known() -> tuple[Pack, Sandbox]:
    assert _state is not None, "start() comes first"
    return _state
