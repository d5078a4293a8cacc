"""What a learner has shown, what that proves, and how likely it is to be remembered. No web framework, no store."""

from upstream.memory.days import DayClock, UnknownZone
from upstream.memory.evidence import ANSWERS, Act, Evidence, Rating, question_id, question_item
from upstream.memory.items import AFTER_SOLUTION, BETWEEN_REVIEWS, PUT_RIGHT_WITHIN, ItemMemory
from upstream.memory.model import (
    DEFAULT_MODEL,
    DEFAULT_PARAMETERS,
    LEAST_RETENTION,
    MOST_RETENTION,
    Model,
    Trace,
)
from upstream.memory.queue import Due, ReviewSettings, backlog, new_items
from upstream.memory.record import Record, replay, undone_keys
from upstream.memory.skills import FADING_BELOW, SkillState, Standing, State, standing
from upstream.memory.spreading import slack, spread

__all__ = [
    "AFTER_SOLUTION",
    "ANSWERS",
    "BETWEEN_REVIEWS",
    "DEFAULT_MODEL",
    "DEFAULT_PARAMETERS",
    "FADING_BELOW",
    "LEAST_RETENTION",
    "MOST_RETENTION",
    "PUT_RIGHT_WITHIN",
    "Act",
    "DayClock",
    "Due",
    "Evidence",
    "ItemMemory",
    "Model",
    "Rating",
    "Record",
    "ReviewSettings",
    "SkillState",
    "Standing",
    "State",
    "Trace",
    "UnknownZone",
    "backlog",
    "new_items",
    "question_id",
    "question_item",
    "replay",
    "slack",
    "spread",
    "standing",
    "undone_keys",
]
