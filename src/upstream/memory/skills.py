"""What a skill's items say about the skill."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from upstream.memory.items import ItemMemory
from upstream.memory.model import DEFAULT_MODEL, Model

# Below this probability of recall a proved skill is shown as fading.
FADING_BELOW = 0.75


class State(StrEnum):
    UNPROVED = "unproved"
    STARTED = "started"
    PROVED = "proved"
    FADING = "fading"


@dataclass(frozen=True, slots=True)
class SkillState:
    """What happened to a skill, whatever the time is now.

    items: the items worked on that prove it, in order of first touch. proved_by: the first that did.
    """

    skill: str
    started_at: datetime
    items: tuple[str, ...] = ()
    proved_at: datetime | None = None
    proved_by: str | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a skill stands at a moment. strength: probability of recall, 0 to 1, None while unproved."""

    state: State
    strength: float | None = None


UNPROVED = Standing(State.UNPROVED)


def standing(
    skill: SkillState | None, items: Iterable[ItemMemory], now: datetime, model: Model = DEFAULT_MODEL
) -> Standing:
    """The standing of a skill at a moment.

    items: the memories of the skill's items. Strength is the mean recall of the exercises that were proved and of the
    questions that were answered; only exercises prove the skill.
    """
    if skill is None:
        return UNPROVED
    recalls = [recall for item in items if (recall := item.recall(now, model)) is not None]
    if skill.proved_at is None or not recalls:
        return Standing(State.STARTED)
    strength = sum(recalls) / len(recalls)
    return Standing(State.FADING if strength < FADING_BELOW else State.PROVED, strength)
