"""The content pack as this process serves it: loaded once, with its graph."""

from __future__ import annotations

from functools import lru_cache

from upstream.curriculum import Pack, SkillGraph, load_pack
from upstream.paths import curriculum_root


@lru_cache(maxsize=1)
def pack() -> Pack:
    """The content pack. Raises PackError when it is not valid; `upstream serve` checks that before it starts."""
    return load_pack(curriculum_root())


@lru_cache(maxsize=1)
def graph() -> SkillGraph:
    return SkillGraph({skill.id: skill.requires for skill in pack().skills.values()})
