"""What is wrong with a pack: file, line, what, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault in a pack. line: from 1, or None when it concerns the whole file."""

    path: Path
    line: int | None
    message: str
    remedy: str

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else str(self.path)
        return f"{place}: {self.message}\n    {self.remedy}"


class PackError(ValueError):
    """A pack that cannot be used. `problems` names every fault that was found, not only the first."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        count = len(self.problems)
        head = f"{count} problem{'s' if count != 1 else ''} in the content pack"
        super().__init__("\n".join([head, *map(str, self.problems)]))
