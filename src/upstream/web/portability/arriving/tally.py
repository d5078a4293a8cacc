"""What became of the parts of a record."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum


class Fate(StrEnum):
    ADDED = "added"
    KNOWN = "known"  # was here already
    BOTH = "both"  # differs from what is here: both are kept
    ASIDE = "aside"  # told, and not counted
    YOURS = "yours"  # a setting; the one that is here stays


@dataclass(slots=True)
class Tally:
    """How many parts of each list had which fate."""

    counts: Counter[tuple[str, Fate]] = field(default_factory=Counter)

    def note(self, name: str, fate: Fate, number: int = 1) -> None:
        self.counts[name, fate] += number

    def of(self, name: str) -> dict[Fate, int]:
        return {fate: n for fate in Fate if (n := self.counts[name, fate])}

    @property
    def changed(self) -> bool:
        """Whether anything is here now that was not."""
        return any(n for (_, fate), n in self.counts.items() if fate not in (Fate.KNOWN, Fate.YOURS))
