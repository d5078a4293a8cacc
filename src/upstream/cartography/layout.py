"""From a pack to a map: every stone, name, river and thread gets its place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from math import cos, pi

from upstream.cartography.course import Ground, Rivers
from upstream.cartography.curves import Point, between, ribbon, thread, through
from upstream.cartography.drainage import arrange
from upstream.cartography.model import Band, Edge, Name, RiverMap, Stone, Tributary
from upstream.cartography.plan import (
    LABEL_GAP,
    LABEL_SIZE,
    MARGIN,
    MOUTH_ROWS,
    STONE,
    TITLE_ROWS,
    Plan,
    Reach,
)
from upstream.curriculum import Pack, SkillGraph

WIDTH = 1680.0
TIGHT = 1500.0
"""The width in px up to which the order of rivers is improved for the sake of width."""

PITCH = 21.0
"""Px from row to row."""

TRUNK_FROM = -8
TOP_ROWS = 3
LINE = 13.0
NAME_LEADING = 1.05
SPRING = {0: 0.0, 1: 0.7}
AT_STONES, ELSEWHERE = 2.5, 9.0
"""How far in px a drawn river may lie off its course."""


def layout(pack: Pack, graph: SkillGraph) -> RiverMap:
    """Lay the pack's skills out as a river system. The same pack gives the same map, whoever looks at it.

    Takes about a second for three hundred skills: do it once for a pack and keep the result.
    """
    if not pack.skills:
        return RiverMap(WIDTH, 0.0, (), (), (), ())
    return _Draughtsman(Plan(pack, graph)).draw()


class _Draughtsman:
    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.terrain = plan.terrain
        beds = {area: plan.bed(area) for area in self.terrain.areas}
        ground = Ground(WIDTH, MARGIN, TRUNK_FROM, plan.title_margins())

        def excess(order: Sequence[str]) -> float:
            return max(0.0, Rivers([beds[area] for area in order]).needed_width(ground) - TIGHT)

        self.order = arrange(self.terrain, plan.joins_at, excess)
        rivers = Rivers([beds[area] for area in self.order])
        ground = replace(ground, width=max(WIDTH, rivers.needed_width(ground)))
        self.x = rivers.run(ground)
        self.width = ground.width
        self.top_row = max(plan.row.values()) + 4 + TOP_ROWS

    def draw(self) -> RiverMap:
        stones = self._stones()
        return RiverMap(
            width=self.width,
            height=self._y(-MOUTH_ROWS),
            stones=stones,
            tributaries=tuple(self._tributary(area) for area in self.order),
            bands=self._bands(),
            edges=self._edges({stone.skill: (stone.x, stone.y) for stone in stones}),
        )

    def _y(self, row: float) -> float:
        return (self.top_row - row) * PITCH

    def _middle(self, area: str, row: int) -> float:
        return self.x[area][row - self.plan.first(area)]

    def _stones(self) -> tuple[Stone, ...]:
        place = {area: i for i, area in enumerate(self.order)}
        terrain = self.terrain
        ordered = sorted(
            self.plan.row, key=lambda s: (terrain.band_of[s], place[terrain.area_of[s]], self.plan.row[s])
        )
        return tuple(self._stone(skill) for skill in ordered)

    def _stone(self, skill_id: str) -> Stone:
        skill, side, row = self.plan.pack.skills[skill_id], self.plan.side[skill_id], self.plan.row[skill_id]
        x = round(self._middle(skill.area, row) + side * self.plan.offset(skill_id))
        y = round(self._y(row))
        lines = self.plan.labels[skill_id].lines
        return Stone(
            skill=skill_id,
            title=skill.title,
            area=skill.area,
            stream=self.terrain.bands[self.terrain.band_of[skill_id]],
            kind=skill.kind,
            x=x,
            y=y,
            label=lines,
            label_x=x + side * (STONE + LABEL_GAP),
            label_y=y + 0.35 * LABEL_SIZE - (len(lines) - 1) * LINE / 2,
            anchor="start" if side > 0 else "end",
        )

    def _tributary(self, area: str) -> Tributary:
        first, top = self.plan.first(area), self.plan.last(area) - 1
        rows = sorted(self._rows_to_draw(area, first, top), reverse=True)
        spine: list[Point] = [(self._middle(area, row), self._y(row)) for row in rows]
        halves = [self.plan.half(area, row) * SPRING.get(top - row, 1.0) for row in rows]
        into = self.terrain.flows_into[area]
        if into is not None:
            # It runs on a little inside the river that it joins and ends narrow there, out of sight.
            row = max(first - 1, self.plan.first(into))
            spine.append((self._middle(into, row), self._y(row)))
            widest = self.plan.half(into, min(first, self.plan.last(into)))
            halves[-1] = min(halves[-1], 0.7 * widest)
            halves.append(0.3 * halves[-1])
        names = tuple(self._name(reach) for reach in self.plan.reach_rows if reach[1] == area)
        return Tributary(area, self.plan.pack.areas[area].title, into, ribbon(spine, halves), names)

    def _rows_to_draw(self, area: str, first: int, top: int) -> set[int]:
        """As few rows as will do: a curve through them comes close to the river's middle in every other row."""
        kept = sorted({first, first + 1, top - 1, top, *range(first, top, 6)})
        exact = {
            r
            for (_, a), (low, high) in self.plan.reach_rows.items()
            if a == area
            for r in range(low, high + 1)
        }
        while True:
            errors = []
            for i, (a, b) in enumerate(pairwise(kept)):
                before, after = kept[max(i - 1, 0)], kept[min(i + 2, len(kept) - 1)]
                w, x, y, z = (self._middle(area, row) for row in (before, a, b, after))
                for row in range(a + 1, b):
                    if row not in exact and min(row - a, b - row) < 2:
                        continue
                    error = abs(between(w, x, y, z, (row - a) / (b - a)) - self._middle(area, row))
                    errors.append((error / (AT_STONES if row in exact else ELSEWHERE), row))
            if not errors or max(errors)[0] < 1:
                return set(kept)
            kept = sorted([*kept, max(errors)[1]])

    def _name(self, reach: Reach) -> Name:
        band, area = reach
        lettering = self.plan.names[reach]
        top = self.plan.reach_rows[reach][1]
        return Name(
            area=area,
            stream=self.terrain.bands[band],
            lines=lettering.lines,
            x=round(self._middle(area, top + 2)),
            y=round(self._y(top + 1.25) - (len(lettering.lines) - 1) * lettering.size * NAME_LEADING),
            size=lettering.size,
            main=self.plan.is_main(reach),
        )

    def _bands(self) -> tuple[Band, ...]:
        width = self.width
        bands = []
        edges = [
            self._y(-MOUTH_ROWS),
            *(self._y(floor - TITLE_ROWS - 1.2) for floor in self.plan.floors[1:-1]),
            0.0,
        ]
        for band, (bottom, top) in enumerate(pairwise(edges)):
            swell = [
                (width * i / 12, top + (6 * cos(i * pi * 0.7 + band) if top else 0.0)) for i in range(13)
            ]
            bands.append(
                Band(
                    stream=self.terrain.bands[band],
                    title=self.plan.band_title(band),
                    top=round(top),
                    bottom=round(bottom),
                    title_x=MARGIN,
                    title_y=round(self._y(self.plan.floors[band] - TITLE_ROWS + 0.4)),
                    edge=through(swell),
                )
            )
        return tuple(bands)

    def _edges(self, at: Mapping[str, Point]) -> tuple[Edge, ...]:
        return tuple(
            Edge(
                prerequisite=need,
                skill=skill.id,
                path=thread(at[need], at[skill.id]),
                across=self.plan.pack.skills[need].area != skill.area,
            )
            for skill in self.plan.pack.skills.values()
            for need in skill.requires
        )
