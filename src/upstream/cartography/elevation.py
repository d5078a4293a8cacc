"""How high each stone lies: rows counted from the mouth, so that water carries everyone past what they need first.

Stones are set row by row from the bottom, at most one a row in each area, each as soon as all that it builds on lies
below it. A new river starts only where the picture is still wide enough for it; those that hold up the most others
start first. Then stones that were set long before the next one of their river move up to it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from upstream.cartography.terrain import Terrain

CONFLUENCE = 3
"""Rows between the point where a river joins another and its own first stone."""

CREST = 3
"""Rows above the last stone of a reach, for its name."""

BAND_GAP = 5
"""Rows between the last name of one band and the first stone of the next, beside the confluences."""

CREEK_WIDTH = 30.0
"""Room in px for a river that passes without stones."""


@dataclass(frozen=True)
class Elevations:
    """row: of each skill, from 0. floors: the first row of each band, and at the end the row above the last one."""

    row: Mapping[str, int]
    floors: tuple[int, ...]


def elevate(terrain: Terrain, room: Callable[[tuple[int, str]], float], width: float) -> Elevations:
    """Give every skill a row. `room` is the px a reach takes in a row, `width` what a row holds."""
    row: dict[str, int] = {}
    floors = [0]
    for band in range(len(terrain.bands)):
        reaches = {area: skills for (b, area), skills in terrain.reaches.items() if b == band}
        _fill_band(terrain, band, reaches, floors[-1], row, room, width)
        top = max(row[s] for skills in reaches.values() for s in skills)
        floors.append(top + CREST + BAND_GAP)
    _close_up(terrain, row)
    return Elevations(row, tuple(floors))


def _fill_band(
    terrain: Terrain,
    band: int,
    reaches: Mapping[str, tuple[str, ...]],
    floor: int,
    row: dict[str, int],
    room: Callable[[tuple[int, str]], float],
    width: float,
) -> None:
    started = {terrain.area_of[s] for s in row}
    waiting = {area: set(skills) for area, skills in reaches.items()}
    # For each area that takes room: the row from which that is free again, -1 while it has stones to set.
    busy: dict[str, int] = {}
    first_row: dict[str, int] = {}
    level = floor
    rank = {skill: (-terrain.urgency[skill], skill) for skills in reaches.values() for skill in skills}

    def ready(area: str) -> list[str]:
        free = (s for s in waiting[area] if all(row.get(n, level) < level for n in terrain.below[s]))
        return sorted(free, key=rank.__getitem__)

    def place(area: str, skill: str) -> None:
        row[skill] = level
        waiting[area].discard(skill)
        busy[area] = level + CREST + 1 if not waiting[area] else -1

    def may_start(area: str) -> bool:
        joins = terrain.flows_into[area]
        if area in started or joins is None or area in first_row:
            return True
        return joins in started or first_row.get(joins, level) + CONFLUENCE <= level

    while any(waiting.values()):
        placed = False
        for area in [a for a in busy if waiting[a]]:
            for skill in ready(area)[:1]:
                place(area, skill)
                placed = True
        busy = {area: until for area, until in busy.items() if until == -1 or until > level}
        used = sum(room((band, area)) for area in busy)
        used += CREEK_WIDTH * sum(
            _passes(terrain, area, band, started) for area in terrain.areas if area not in busy
        )
        sources = [a for a in waiting if waiting[a] and a not in busy and may_start(a) and ready(a)]
        sources.sort(key=lambda area: (rank[ready(area)[0]], area))
        for area in sources:
            need = room((band, area))
            # When nothing else moves, a river too many is better than none.
            stuck = not placed and all(waiting[a] for a in busy)
            if used + need <= width or stuck:
                used += need
                first_row[area] = level
                place(area, ready(area)[0])
                placed = True
        level += 1


def _passes(terrain: Terrain, area: str, band: int, started: set[str]) -> bool:
    return area in started and any(a == area and b >= band for b, a in terrain.reaches)


def _close_up(terrain: Terrain, row: dict[str, int]) -> None:
    """Raise stones towards the next one of their reach, as far as what builds on them allows."""
    stones: dict[str, list[str]] = {area: [] for area in terrain.areas}
    for skill in row:
        stones[terrain.area_of[skill]].append(skill)
    foot = {area: min(skills, key=row.__getitem__) for area, skills in stones.items()}
    following: dict[str, str] = {}
    for skills in terrain.reaches.values():
        ordered = sorted(skills, key=row.__getitem__)
        following |= dict(pairwise(ordered))
    for skill in sorted(row, key=lambda s: (-row[s], s)):
        if skill not in following:
            continue
        limits = [row[following[skill]] - 1, *(row[user] - 1 for user in terrain.above[skill])]
        area = terrain.area_of[skill]
        if skill == foot[area]:
            joining = (a for a, into in terrain.flows_into.items() if into == area)
            limits += [row[foot[a]] - CONFLUENCE for a in joining]
        row[skill] = max(row[skill], min(limits))
