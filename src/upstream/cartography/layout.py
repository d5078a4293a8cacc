"""From a pack to a map: every stone, name, river and thread gets its place."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import cos, pi, sqrt

from upstream.cartography.course import Bed, Ground, Rivers
from upstream.cartography.curves import Point, between, ribbon, thread, through
from upstream.cartography.drainage import arrange, confluences
from upstream.cartography.elevation import CREST, Elevations, elevate
from upstream.cartography.lettering import text_width, wrap
from upstream.cartography.model import Band, Edge, Name, RiverMap, Stone, Tributary
from upstream.cartography.terrain import Terrain, survey
from upstream.curriculum import Pack, SkillGraph

WIDTH = 1680.0
BUDGET = 1400.0
TIGHT = 1500.0
MARGIN = 28.0
PITCH = 21.0
MOUTH_ROWS = 16
TOP_ROWS = 3

STONE = 8.0
LABEL_SIZE = 12.0
LINE = 13.0
LABEL_GAP = 5.0
LABEL_COMFORT, LABEL_WIDEST = 80.0, 150.0
NAME_SIZE, SMALL_NAME_SIZE = 19.0, 14.0
NAME_LEADING = 1.05
TITLE_SIZE = 27.0
TITLE_ROWS = 3
BANK = 6.0
SWAY = 9.0
AT_SPRING, FROM_THE_SIDE = (0.0, 0.0, 0.0, 0.4), (0.0, 0.4)
AT_STONES, ELSEWHERE = 2.5, 9.0
SPRING = {0: 0.0, 1: 0.7}
MERGE_FROM, MERGE_ROWS, TRUNK_FROM = -2, 7, -8


@dataclass(frozen=True)
class _Label:
    lines: tuple[str, ...]
    width: float


def layout(pack: Pack, graph: SkillGraph) -> RiverMap:
    """Lay the pack's skills out as a river system. The same pack gives the same map, whoever looks at it."""
    if not pack.skills:
        return RiverMap(WIDTH, 0.0, (), (), (), ())
    terrain = survey(pack, graph)
    labels = {skill.id: _label(skill.title) for skill in pack.skills.values()}

    def room(reach: tuple[int, str]) -> float:
        widest = sorted((labels[skill].width for skill in terrain.reaches[reach]), reverse=True)
        return sum(widest[:2]) + 2 * (2 * STONE + LABEL_GAP + BANK) + 10

    elevations = elevate(terrain, room, BUDGET)
    return _Survey(pack, graph, terrain, elevations).draw()


class _Survey:
    """What the steps of one layout share."""

    def __init__(self, pack: Pack, graph: SkillGraph, terrain: Terrain, elevations: Elevations) -> None:
        self.pack, self.graph = pack, graph
        self.terrain = terrain
        self.joins_at = confluences(terrain, elevations)
        self.row, self.floors = elevations.row, elevations.floors
        self.labels = {s.id: _label(s.title) for s in pack.skills.values()}
        self.streams = {stream.id: stream for stream in pack.streams}
        self.reach_rows = {
            reach: (min(self.row[s] for s in skills), max(self.row[s] for s in skills))
            for reach, skills in terrain.reaches.items()
        }
        self.main_reach = {
            area: max((len(skills), -band) for (band, a), skills in terrain.reaches.items() if a == area)
            for area in terrain.areas
        }
        self.names = {reach: self._name_lines(reach) for reach in terrain.reaches}
        self.halves = {area: self._half_widths(area) for area in terrain.areas}
        self.side = {s: side for reach in terrain.reaches for s, side in self._sides(reach).items()}

    def draw(self) -> RiverMap:
        beds = {area: self._bed(area) for area in self.terrain.areas}
        ground = Ground(WIDTH, MARGIN, TRUNK_FROM, self._title_margins())

        def excess(order: Sequence[str]) -> float:
            return max(0.0, Rivers([beds[area] for area in order]).needed_width(ground) - TIGHT)

        self.order = arrange(self.terrain, self.joins_at, excess)
        rivers = Rivers([beds[area] for area in self.order])
        ground = replace(ground, width=max(WIDTH, rivers.needed_width(ground)))
        self.x = rivers.run(ground)
        self.top_row = self.floors[-1] - 4 + TOP_ROWS
        height = self._y(-MOUTH_ROWS)
        stones = self._stones()
        return RiverMap(
            width=ground.width,
            height=height,
            stones=stones,
            tributaries=tuple(self._tributary(area) for area in self.order),
            bands=self._bands(ground.width, height),
            edges=self._edges({stone.skill: (stone.x, stone.y) for stone in stones}),
        )

    # Before anything has an x

    def _first(self, area: str) -> int:
        joins = self.joins_at[area]
        return -MOUTH_ROWS if joins < 0 else joins

    def _last(self, area: str) -> int:
        return max(rows[1] for (_, a), rows in self.reach_rows.items() if a == area) + 2

    def _half_widths(self, area: str) -> list[float]:
        """Half the width of the river in each row: what has flowed together above it, widening without steps."""
        first, last = self._first(area), self._last(area)
        inflow = [0] * (last - first + 1)
        for skill, row in self.row.items():
            if self.terrain.area_of[skill] == area:
                inflow[row - first] += 1
        for other, into in self.terrain.flows_into.items():
            if into == area:
                at = min(max(self._first(other) - first, 0), len(inflow) - 1)
                inflow[at] += self._whole_flow(other)
        flow, halves = 0, []
        for count in reversed(inflow):
            flow += count
            halves.append(7.5 + 1.9 * sqrt(flow))
        halves.reverse()
        return [
            sum(window) / len(window)
            for window in (halves[max(0, i - 2) : i + 3] for i in range(len(halves)))
        ]

    def _whole_flow(self, area: str) -> int:
        own = sum(a == area for a in self.terrain.area_of.values())
        return own + sum(self._whole_flow(o) for o, into in self.terrain.flows_into.items() if into == area)

    def _half(self, area: str, row: int) -> float:
        return self.halves[area][row - self._first(area)]

    def _name_lines(self, reach: tuple[int, str]) -> tuple[tuple[str, ...], float, float]:
        band, area = reach
        main = self.main_reach[area] == (len(self.terrain.reaches[reach]), -band)
        size = NAME_SIZE if main else SMALL_NAME_SIZE
        lines = wrap(self.pack.areas[area].title, size, 170.0, 230.0, 2)
        return lines, size, max(text_width(line, size) for line in lines)

    def _offset(self, skill: str) -> float:
        """How far a stone lies off the middle: near the bank on which its name is written."""
        half = self._half(self.terrain.area_of[skill], self.row[skill])
        return max(2.0, half - STONE - 2.0)

    def _reach_out(self, skill: str) -> float:
        """From the middle of the river to the far end of the stone's label."""
        return self._offset(skill) + STONE + LABEL_GAP + self.labels[skill].width

    def _sides(self, reach: tuple[int, str]) -> dict[str, int]:
        """Labels go left and right in turn; which goes first is what takes less room."""
        skills = sorted(self.terrain.reaches[reach], key=lambda s: self.row[s])

        def room(first: int) -> float:
            widths = [self._reach_out(s) for s in skills]
            return max(widths[first::2], default=0.0) + max(widths[1 - first :: 2], default=0.0)

        left_first = room(0) <= room(1)
        return {s: -1 if (i % 2 == 0) == left_first else 1 for i, s in enumerate(skills)}

    def _bed(self, area: str) -> Bed:
        first, last = self._first(area), self._last(area)
        rows = range(first, last + 2)
        left = {row: self._water_room(area, row) for row in rows}
        right = dict(left)
        for skill, row in self.row.items():
            if self.terrain.area_of[skill] == area:
                side = left if self.side[skill] < 0 else right
                # A label of more than one line reaches into the rows above and below.
                for r in (row - 1, row, row + 1) if len(self.labels[skill].lines) > 1 else (row,):
                    side[r] = max(side[r], self._reach_out(skill) + BANK)
        for (band, a), (_, top) in self.reach_rows.items():
            if a == area:
                half = self.names[band, a][2] / 2 + BANK
                for r in range(top + 1, top + CREST + 1):
                    left[r], right[r] = max(left[r], half), max(right[r], half)
        into = self.terrain.flows_into[area]
        # One that feeds another's spring comes straight down through its name.
        merging = AT_SPRING if into is not None and first > self._last(into) - 2 else FROM_THE_SIDE
        reaches = [
            (max(low - 1, first), top + CREST) for (_, a), (low, top) in self.reach_rows.items() if a == area
        ]
        sway = SWAY if self.terrain.areas.index(area) % 2 else -SWAY
        return Bed(
            area,
            first,
            last + 1,
            [left[r] for r in rows],
            [right[r] for r in rows],
            into,
            merging,
            reaches,
            sway,
        )

    def _water_room(self, area: str, row: int) -> float:
        """Half the river with its bank; towards the mouth the waters run together."""
        half = self._half(area, min(row, self._last(area)))
        if row >= MERGE_FROM:
            return half + BANK
        t = min(1.0, (MERGE_FROM - row) / MERGE_ROWS)
        together = t * t * (3 - 2 * t)
        return (half + BANK) * (1 - together) + 0.45 * half * together

    def _title_margins(self) -> dict[int, float]:
        margins = {}
        for band, floor in enumerate(self.floors[:-1]):
            width = text_width(self._band_title(band), TITLE_SIZE)
            for row in range(floor - TITLE_ROWS - 1, floor):
                margins[row] = MARGIN + width + 24
        return margins

    def _band_title(self, band: int) -> str:
        stream = self.terrain.bands[band]
        return self.streams[stream].title if stream in self.streams else f"Stream {stream}"

    # With an x

    def _y(self, row: float) -> float:
        return (self.top_row - row) * PITCH

    def _middle(self, area: str, row: int) -> float:
        return self.x[area][row - self._first(area)]

    def _stones(self) -> tuple[Stone, ...]:
        place = {area: i for i, area in enumerate(self.order)}
        terrain = self.terrain
        ordered = sorted(self.row, key=lambda s: (terrain.band_of[s], place[terrain.area_of[s]], self.row[s]))
        return tuple(self._stone(skill) for skill in ordered)

    def _stone(self, skill_id: str) -> Stone:
        skill, side, row = self.pack.skills[skill_id], self.side[skill_id], self.row[skill_id]
        x = round(self._middle(skill.area, row) + side * self._offset(skill_id))
        y = round(self._y(row))
        lines = self.labels[skill_id].lines
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
        first, top = self._first(area), self._last(area) - 1
        rows = sorted(self._rows_to_draw(area, first, top), reverse=True)
        spine: list[Point] = [(self._middle(area, row), self._y(row)) for row in rows]
        halves = [self._half(area, row) * SPRING.get(top - row, 1.0) for row in rows]
        into = self.terrain.flows_into[area]
        if into is not None:
            # It runs on a little inside the river that it joins and ends narrow there, out of sight.
            row = max(first - 2, self._first(into))
            spine.append((self._middle(into, row), self._y(row)))
            widest = self._half(into, min(first, self._last(into)))
            halves[-1] = min(halves[-1], 0.8 * widest)
            halves.append(0.4 * min(halves[-1], widest))
        names = tuple(self._name(reach) for reach in self.reach_rows if reach[1] == area)
        return Tributary(area, self.pack.areas[area].title, into, ribbon(spine, halves), names)

    def _rows_to_draw(self, area: str, first: int, top: int) -> set[int]:
        """As few rows as will do: a curve through them comes close to the river's middle in every other row."""
        kept = sorted({first, first + 1, top - 1, top, *range(first, top, 6)})
        exact = {
            r for (_, a), (low, high) in self.reach_rows.items() if a == area for r in range(low, high + 1)
        }
        while True:
            errors = []
            for i, (a, b) in enumerate(itertools.pairwise(kept)):
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

    def _name(self, reach: tuple[int, str]) -> Name:
        band, area = reach
        lines, size, _ = self.names[reach]
        top = self.reach_rows[reach][1]
        x = self._middle(area, top + 2)
        y = self._y(top + 1.25) - (len(lines) - 1) * size * NAME_LEADING
        main = self.main_reach[area] == (len(self.terrain.reaches[reach]), -band)
        return Name(area, self.terrain.bands[band], lines, round(x), round(y), size, main)

    def _bands(self, width: float, height: float) -> tuple[Band, ...]:
        bands = []
        edges = [height, *(self._y(floor - TITLE_ROWS - 1.2) for floor in self.floors[1:-1]), 0.0]
        for band, (bottom, top) in enumerate(itertools.pairwise(edges)):
            swell = [
                (width * i / 12, top + (6 * cos(i * pi * 0.7 + band) if top else 0.0)) for i in range(13)
            ]
            bands.append(
                Band(
                    stream=self.terrain.bands[band],
                    title=self._band_title(band),
                    top=round(top),
                    bottom=round(bottom),
                    title_x=MARGIN,
                    title_y=round(self._y(self.floors[band] - TITLE_ROWS + 0.4)),
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
                across=self.pack.skills[need].area != skill.area,
            )
            for skill in self.pack.skills.values()
            for need in skill.requires
        )


def _label(title: str) -> _Label:
    lines = wrap(title, LABEL_SIZE, LABEL_COMFORT, LABEL_WIDEST, 3)
    return _Label(lines, max(text_width(line, LABEL_SIZE) for line in lines))
