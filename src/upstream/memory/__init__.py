"""What a learner has shown, what that proves, and how likely it is to be remembered. No web framework, no store."""

from upstream.memory.evidence import Act, Evidence
from upstream.memory.items import AFTER_SOLUTION, ItemMemory
from upstream.memory.record import Record, replay
from upstream.memory.skills import SkillState, Standing, State, standing

__all__ = [
    "AFTER_SOLUTION",
    "Act",
    "Evidence",
    "ItemMemory",
    "Record",
    "SkillState",
    "Standing",
    "State",
    "replay",
    "standing",
]
