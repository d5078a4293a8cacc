"""A content pack that a test may change."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class PackFolder:
    """The files of a pack, by their path inside it."""

    root: Path

    def __truediv__(self, path: str) -> Path:
        return self.root / path

    def write(self, path: str, content: str | bytes) -> None:
        """Write a file, and the folders that it needs."""
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode() if isinstance(content, str) else content)

    def edit(self, path: str, old: str, new: str) -> None:
        """Replace text that is there once."""
        content = (self.root / path).read_text("utf-8")
        assert content.count(old) == 1, f"{old!r} is {content.count(old)} times in {path}"
        self.write(path, content.replace(old, new))

    def append(self, path: str, text: str) -> None:
        self.write(path, (self.root / path).read_text("utf-8") + text)
