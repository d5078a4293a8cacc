"""What happened: the only facts from which states are computed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Act(StrEnum):
    """Something that a learner did with an item."""

    PASSED = "passed"
    FAILED = "failed"
    HINT = "hint"  # took a step of help
    SOLUTION = "solution"  # gave up and read the worked solution


@dataclass(frozen=True, slots=True)
class Evidence:
    """One act on one item. It keeps the skills that the item proved at the time, so that replay never changes.

    at: an aware datetime.
    """

    act: Act
    item: str
    skills: tuple[str, ...]
    at: datetime

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise ValueError("evidence needs an aware datetime")
