"""What happened: the only facts from which states are computed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import IntEnum, StrEnum

_QUESTION = "question:"


class Act(StrEnum):
    """Something that a learner did with an item."""

    PASSED = "passed"
    FAILED = "failed"
    HINT = "hint"  # took a step of help
    SOLUTION = "solution"  # gave up and read the worked solution
    RECALLED = "recalled"  # answered a question; the rating says how well
    UNDONE = "undone"  # took back what was recorded under the key `undoes`


ANSWERS = frozenset({Act.PASSED, Act.FAILED, Act.RECALLED})


class Rating(IntEnum):
    """How well something was remembered, as FSRS and Anki count it."""

    AGAIN = 1  # forgotten
    HARD = 2
    GOOD = 3
    EASY = 4


@dataclass(frozen=True, slots=True)
class Evidence:
    """One act on one item. It keeps the skills that the item proved at the time, so that replay never changes.

    at: an aware datetime, kept in UTC, so that differences are hours and not those of clocks on walls.
    rating: with RECALLED. key: names the occasion. undoes: with UNDONE, a key.
    Raises ValueError when one of these is missing.
    """

    act: Act
    item: str
    skills: tuple[str, ...]
    at: datetime
    rating: Rating | None = None
    key: str = ""
    undoes: str | None = None

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise ValueError("evidence needs an aware datetime")
        object.__setattr__(self, "at", self.at.astimezone(UTC))
        if (self.act is Act.RECALLED) != (self.rating is not None):
            raise ValueError("a rating belongs to a recalled question, and to nothing else")
        if (self.act is Act.UNDONE) != bool(self.undoes):
            raise ValueError("what is undone is named by its key, and only then")


def question_item(question: str) -> str:
    """The item id of a question."""
    return _QUESTION + question


def question_id(item: str) -> str | None:
    """The question of an item id, or None when the item is an exercise."""
    return item.removeprefix(_QUESTION) if item.startswith(_QUESTION) else None
