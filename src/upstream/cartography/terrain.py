"""The curriculum as water sees it: bands, reaches, and which river each area's river flows into."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from upstream.curriculum import Pack, SkillGraph


@dataclass(frozen=True)
class Terrain:
    """What the layout needs to know of a pack, before anything has a place.

    bands: stream ids from the mouth upwards. band_of: the index in `bands` of each skill.
    reaches: for each band and area that has skills in it, these skills in the pack's order.
    below: for each skill, the prerequisites that can lie below it (one in a higher stream cannot).
    above: the reverse of `below`.
    urgency: the length of the longest chain in the same band that starts at the skill; what holds up most goes first.
    areas: ids of the areas that have skills, in the pack's order.
    flows_into: the area whose river each area's river joins; None for those that reach the mouth by themselves.
    """

    bands: tuple[int, ...]
    band_of: Mapping[str, int]
    area_of: Mapping[str, str]
    reaches: Mapping[tuple[int, str], tuple[str, ...]]
    below: Mapping[str, tuple[str, ...]]
    above: Mapping[str, tuple[str, ...]]
    urgency: Mapping[str, int]
    areas: tuple[str, ...]
    flows_into: Mapping[str, str | None]


def survey(pack: Pack, graph: SkillGraph) -> Terrain:
    area_of = {skill.id: skill.area for skill in pack.skills.values()}
    stream_of = _streams(pack, graph)
    bands = tuple(sorted(set(stream_of.values())))
    band_of = {skill: bands.index(stream) for skill, stream in stream_of.items()}
    below = {s: tuple(n for n in graph.requires[s] if band_of[n] <= band_of[s]) for s in graph.order}
    above: dict[str, list[str]] = {s: [] for s in graph.order}
    for skill, needs in below.items():
        for need in needs:
            above[need].append(skill)
    reaches: dict[tuple[int, str], list[str]] = defaultdict(list)
    for skill in pack.skills:
        reaches[band_of[skill], area_of[skill]].append(skill)
    areas = tuple(area for area in pack.areas if area in set(area_of.values()))
    return Terrain(
        bands=bands,
        band_of=band_of,
        area_of=area_of,
        reaches={key: tuple(skills) for key, skills in sorted(reaches.items())},
        below=below,
        above={skill: tuple(users) for skill, users in above.items()},
        urgency=_urgency(graph.order, above, band_of),
        areas=areas,
        flows_into=_confluences(areas, graph.order, below, band_of, area_of),
    )


def _streams(pack: Pack, graph: SkillGraph) -> dict[str, int]:
    """A skill lies in the band of its own stream, or higher where a prerequisite of its area does."""
    streams: dict[str, int] = {}
    for skill in graph.order:
        area = pack.skills[skill].area
        kin = [streams[need] for need in graph.requires[skill] if pack.skills[need].area == area]
        streams[skill] = max([pack.skills[skill].stream, *kin])
    return streams


def _urgency(
    order: tuple[str, ...], above: Mapping[str, list[str]], band_of: Mapping[str, int]
) -> dict[str, int]:
    urgency: dict[str, int] = {}
    for skill in reversed(order):
        users = [urgency[user] for user in above[skill] if band_of[user] == band_of[skill]]
        urgency[skill] = 1 + max(users, default=0)
    return urgency


def _confluences(
    areas: tuple[str, ...],
    order: tuple[str, ...],
    below: Mapping[str, tuple[str, ...]],
    band_of: Mapping[str, int],
    area_of: Mapping[str, str],
) -> dict[str, str | None]:
    """Each area's river joins the one it builds on most, among those that begin below it."""
    earliest: dict[str, tuple[int, int]] = {}
    for skill in order:
        needs = [earliest[n][1] + 1 for n in below[skill] if band_of[n] == band_of[skill]]
        earliest[skill] = band_of[skill], max(needs, default=0)
    members: dict[str, list[str]] = {area: [] for area in areas}
    for skill in order:
        members[area_of[skill]].append(skill)
    spring = {
        area: (*min(earliest[s] for s in skills), -len(skills), areas.index(area))
        for area, skills in members.items()
    }
    joins: dict[str, str | None] = {}
    for area, skills in members.items():
        links = Counter(area_of[need] for skill in skills for need in below[skill])
        lower = [other for other in links if spring[other] < spring[area]]
        at_mouth = spring[area][:2] == (0, 0)
        joins[area] = (
            None
            if at_mouth or not lower
            else max(lower, key=lambda other: (links[other], -areas.index(other)))
        )
    return joins
