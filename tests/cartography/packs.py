"""Small content packs for the tests of the map, and the boxes that their drawings take."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from upstream.cartography import RiverMap
from upstream.cartography.layout import LINE, NAME_LEADING
from upstream.cartography.lettering import text_width
from upstream.cartography.plan import LABEL_SIZE, TITLE_SIZE
from upstream.cartography.stones import RADIUS
from upstream.curriculum import Area, Kind, Pack, Skill, SkillGraph, Stream


def skill(
    name: str, area: str = "algebra", stream: int = 1, requires: Iterable[str] = (), title: str | None = None
) -> Skill:
    return Skill(
        id=name,
        title=title or name.replace("-", " ").capitalize(),
        area=area,
        stream=stream,
        kind=Kind.MATH,
        requires=tuple(requires),
        minutes=60,
        covers=(),
        lesson="",
        path=Path(f"skills/{area}/{name}.md"),
        lesson_line=1,
    )


def pack(*skills: Skill, titles: Mapping[str, str] | None = None) -> Pack:
    areas = {s.area: Area(s.area, (titles or {}).get(s.area, s.area.capitalize()), "") for s in skills}
    return Pack(
        name="small",
        title="Small",
        version="1",
        licence="MIT",
        root=Path(),
        streams=tuple(Stream(i, f"Stage {i}", "") for i in (1, 2, 3)),
        areas=areas,
        skills={s.id: s for s in skills},
        exercises={},
        questions={},
        resources={},
    )


def graph(of: Pack) -> SkillGraph:
    return SkillGraph({s.id: s.requires for s in of.skills.values()})


@dataclass(frozen=True)
class Box:
    what: str
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom


def boxes(river: RiverMap) -> list[Box]:
    """What every stone, label, name and title takes of the picture."""
    found = []
    for stone in river.stones:
        found.append(
            Box(
                f"stone {stone.skill}", stone.x - RADIUS, stone.y - RADIUS, stone.x + RADIUS, stone.y + RADIUS
            )
        )
        width = max(text_width(line, LABEL_SIZE) for line in stone.label)
        left = stone.label_x if stone.anchor == "start" else stone.label_x - width
        bottom = stone.label_y + (len(stone.label) - 1) * LINE + 0.2 * LABEL_SIZE
        found.append(
            Box(f"label {stone.skill}", left, stone.label_y - 0.72 * LABEL_SIZE, left + width, bottom)
        )
    for tributary in river.tributaries:
        for name in tributary.names:
            half = max(text_width(line, name.size) for line in name.lines) / 2
            bottom = name.y + (len(name.lines) - 1) * name.size * NAME_LEADING + 0.22 * name.size
            top = name.y - 0.72 * name.size
            found.append(Box(f"name {name.area} {name.stream}", name.x - half, top, name.x + half, bottom))
    for band in river.bands:
        width = text_width(band.title, TITLE_SIZE)
        top, bottom = band.title_y - 40, band.title_y + 0.22 * TITLE_SIZE
        found.append(Box(f"title {band.stream}", band.title_x, top, band.title_x + width, bottom))
    return found


def overlaps(river: RiverMap) -> list[tuple[str, str]]:
    return [(a.what, b.what) for a, b in combinations(boxes(river), 2) if a.meets(b)]
