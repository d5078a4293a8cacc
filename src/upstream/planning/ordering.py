"""In which order to walk a path, where prerequisites leave a choice."""

from __future__ import annotations

from collections.abc import Iterable

from upstream.curriculum import Pack, SkillGraph


def ordered(path: Iterable[str], pack: Pack, graph: SkillGraph) -> tuple[str, ...]:
    """The path, each skill after those of its prerequisites that are on it.

    Where there is a choice: an earlier stream first; then what can be proved, or what something on the path that
    can be proved builds on; then the area one is in; then what unlocks most of the path; then the pack's order. Deterministic.
    """
    left = dict.fromkeys(path)
    above = {skill: len(graph.all_unlocked(skill) & left.keys()) for skill in left}
    provable = _provable(pack)
    useful = {s for s in left if s in provable or provable & graph.all_unlocked(s) & left.keys()}
    place = {skill: i for i, skill in enumerate(pack.skills)}
    found: list[str] = []
    area = ""

    def rank(skill: str) -> tuple[int, bool, bool, int, int]:
        own = pack.skills[skill]
        return (own.stream, skill not in useful, own.area != area, -above[skill], place[skill])

    while left:
        free = [s for s in left if not any(need in left for need in graph.requires[s])]
        chosen = min(free, key=rank)
        del left[chosen]
        found.append(chosen)
        area = pack.skills[chosen].area
    return tuple(found)


def _provable(pack: Pack) -> frozenset[str]:
    return frozenset(skill for exercise in pack.exercises.values() for skill in exercise.proves)
