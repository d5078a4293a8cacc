"""One attack: a file, read."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "submissions"
# Of an attack that goes on until it is stopped, and of one that ends by itself, on however busy a machine.
_ENDLESS, _ENDING = 2.0, 20.0
_TOKEN = re.compile(r"@(\w+)@")


@dataclass(frozen=True, slots=True)
class Attack:
    """tries: what, in a sentence. ends, weakened, seconds: see the package."""

    family: str
    name: str
    tries: str
    ends: frozenset[str]
    weakened: frozenset[str]
    seconds: float
    source: str

    @property
    def id(self) -> str:
        return f"{self.family}/{self.name}"

    def aimed(self, targets: Mapping[str, object]) -> str:
        """The source with `@name@` replaced by the target of that name. Raises KeyError."""
        return _TOKEN.sub(lambda found: str(targets[found[1]]), self.source)


def load_attacks() -> list[Attack]:
    return [_load(path) for path in sorted(FOLDER.glob("*/*.py"))]


def _load(path: Path) -> Attack:
    source = path.read_text()
    # Targets stand in the place of numbers too.
    lines = (ast.get_docstring(ast.parse(_TOKEN.sub("0", source))) or "").splitlines()
    ends, weakened, seconds = (_words(lines, label) for label in ("Ends: ", "Weakened: ", "Seconds: "))
    usual = _ENDLESS if "timeout" in ends | weakened else _ENDING
    return Attack(path.parent.name, path.stem, lines[0], ends, weakened, float(*seconds or (usual,)), source)


def _words(lines: list[str], label: str) -> frozenset[str]:
    return frozenset(
        word for line in lines if line.startswith(label) for word in line.removeprefix(label).split()
    )
