"""What is known of every river before it has a course: its rows, its width, its names, the room it needs."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

from upstream.cartography.course import Bed
from upstream.cartography.drainage import confluences
from upstream.cartography.elevation import CREST, elevate
from upstream.cartography.lettering import text_width, wrap
from upstream.cartography.terrain import survey
from upstream.curriculum import Pack, SkillGraph

BUDGET = 1400.0
"""Room in px for rivers side by side. What is drawn gets wider, because rivers have to pass each other."""

MARGIN = 28.0
MOUTH_ROWS = 16

STONE = 8.0
LABEL_SIZE = 12.0
LABEL_GAP = 5.0
LABEL_COMFORT, LABEL_WIDEST = 80.0, 150.0
NAME_SIZE, SMALL_NAME_SIZE = 19.0, 14.0
NAME_COMFORT, NAME_WIDEST = 170.0, 230.0
TITLE_SIZE = 27.0
TITLE_ROWS = 3
BANK = 6.0
SWAY = 9.0
CREEK, SWELL = 7.5, 1.9
"""Half the width of water is CREEK plus SWELL times the root of the number of stones above."""
MERGE_FROM, MERGE_ROWS, TRUNK_SHARE = -2, 7, 0.45
"""From which row down the waters run together, over how many rows, and to what share of their width."""
AT_SPRING, FROM_THE_SIDE = (0.0, 0.0, 0.0, 0.4), (0.0, 0.4)
"""What share of their room two rivers need in the rows above the point where they meet."""

Reach = tuple[int, str]
"""The stones of one area in one band."""


@dataclass(frozen=True)
class Lettering:
    """Lines of text at a size in px, and how wide the widest of them is."""

    lines: tuple[str, ...]
    size: float
    width: float


class Plan:
    """All that a layout decides before anything has an x.

    row: of each skill, counted from the mouth. floors: the first row of each band. labels, names: the lettering of
    skills and of reaches. side: of each skill, -1 where its label stands left of the river and 1 right. reach_rows:
    the lowest and highest row with a stone. halves: half the width of each river, by row from the lowest.
    """

    def __init__(self, pack: Pack, graph: SkillGraph) -> None:
        self.pack = pack
        self.terrain = survey(pack, graph)
        self.labels = {
            skill.id: _set(skill.title, LABEL_SIZE, LABEL_COMFORT, LABEL_WIDEST, 3)
            for skill in pack.skills.values()
        }
        elevations = elevate(self.terrain, self._rough_room, BUDGET)
        self.row, self.floors = elevations.row, elevations.floors
        self.joins_at = confluences(self.terrain, elevations)
        self.reach_rows = {
            reach: (min(self.row[s] for s in skills), max(self.row[s] for s in skills))
            for reach, skills in self.terrain.reaches.items()
        }
        self.names = {reach: self._name(reach) for reach in self.terrain.reaches}
        self.halves = {area: self._half_widths(area) for area in self.terrain.areas}
        self.side = {s: side for reach in self.terrain.reaches for s, side in self._sides(reach).items()}

    def is_main(self, reach: Reach) -> bool:
        """Whether this is the reach of its area with most stones."""
        band, area = reach
        sizes = {b: len(skills) for (b, a), skills in self.terrain.reaches.items() if a == area}
        return band == min(sizes, key=lambda b: (-sizes[b], b))

    def _rough_room(self, reach: Reach) -> float:
        widest = sorted((self.labels[skill].width for skill in self.terrain.reaches[reach]), reverse=True)
        return sum(widest[:2]) + 2 * (2 * STONE + LABEL_GAP + BANK) + 10

    def _name(self, reach: Reach) -> Lettering:
        size = NAME_SIZE if self.is_main(reach) else SMALL_NAME_SIZE
        return _set(self.pack.areas[reach[1]].title, size, NAME_COMFORT, NAME_WIDEST, 2)

    def first(self, area: str) -> int:
        """The lowest row of an area's river: where it joins another, or the foot of the map."""
        joins = self.joins_at[area]
        return -MOUTH_ROWS if joins < 0 else joins

    def last(self, area: str) -> int:
        """The highest row in which an area's river has a width."""
        return max(rows[1] for (_, a), rows in self.reach_rows.items() if a == area) + 2

    def _half_widths(self, area: str) -> list[float]:
        """Half the width of the river in each row: what has flowed together above it, widening without steps."""
        first, last = self.first(area), self.last(area)
        inflow = [0] * (last - first + 1)
        for skill, row in self.row.items():
            if self.terrain.area_of[skill] == area:
                inflow[row - first] += 1
        for other, into in self.terrain.flows_into.items():
            if into == area:
                at = min(max(self.first(other) - first, 0), len(inflow) - 1)
                inflow[at] += self._whole_flow(other)
        flow, halves = 0, []
        for count in reversed(inflow):
            flow += count
            halves.append(CREEK + SWELL * sqrt(flow))
        halves.reverse()
        return [
            sum(window) / len(window)
            for window in (halves[max(0, i - 2) : i + 3] for i in range(len(halves)))
        ]

    def _whole_flow(self, area: str) -> int:
        own = sum(a == area for a in self.terrain.area_of.values())
        return own + sum(self._whole_flow(o) for o, into in self.terrain.flows_into.items() if into == area)

    def half(self, area: str, row: int) -> float:
        return self.halves[area][row - self.first(area)]

    def offset(self, skill: str) -> float:
        """How far a stone lies off the middle: near the bank on which its name is written."""
        half = self.half(self.terrain.area_of[skill], self.row[skill])
        return max(2.0, half - STONE - 2.0)

    def _reach_out(self, skill: str) -> float:
        """From the middle of the river to the far end of the stone's label."""
        return self.offset(skill) + STONE + LABEL_GAP + self.labels[skill].width

    def _sides(self, reach: Reach) -> dict[str, int]:
        """Labels go left and right in turn; which goes first is what takes less room."""
        skills = sorted(self.terrain.reaches[reach], key=lambda s: self.row[s])

        def room(first: int) -> float:
            widths = [self._reach_out(s) for s in skills]
            return max(widths[first::2], default=0.0) + max(widths[1 - first :: 2], default=0.0)

        left_first = room(0) <= room(1)
        return {s: -1 if (i % 2 == 0) == left_first else 1 for i, s in enumerate(skills)}

    def bed(self, area: str) -> Bed:
        """What an area's river needs of room, row by row."""
        first, last = self.first(area), self.last(area)
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
                half = self.names[band, a].width / 2 + BANK
                for r in range(top + 1, top + CREST + 1):
                    left[r], right[r] = max(left[r], half), max(right[r], half)
        into = self.terrain.flows_into[area]
        # One that feeds another's spring comes straight down through its name.
        merging = AT_SPRING if into is not None and first > self.last(into) - 2 else FROM_THE_SIDE
        reaches = [
            (max(low - 1, first), top + CREST) for (_, a), (low, top) in self.reach_rows.items() if a == area
        ]
        sway = SWAY if self.terrain.areas.index(area) % 2 else -SWAY
        return Bed(
            area=area,
            first=first,
            last=last + 1,
            left=[left[r] for r in rows],
            right=[right[r] for r in rows],
            into=into,
            merging=merging,
            reaches=reaches,
            sway=sway,
        )

    def _water_room(self, area: str, row: int) -> float:
        """Half the river with its bank; towards the mouth the waters run together."""
        half = self.half(area, min(row, self.last(area)))
        if row >= MERGE_FROM:
            return half + BANK
        t = min(1.0, (MERGE_FROM - row) / MERGE_ROWS)
        together = t * t * (3 - 2 * t)
        return (half + BANK) * (1 - together) + TRUNK_SHARE * half * together

    def title_margins(self) -> dict[int, float]:
        """For the rows with a band's title, where the rivers may begin."""
        margins = {}
        for band, floor in enumerate(self.floors[:-1]):
            width = text_width(self.band_title(band), TITLE_SIZE)
            for row in range(floor - TITLE_ROWS - 1, floor):
                margins[row] = MARGIN + width + 24
        return margins

    def band_title(self, band: int) -> str:
        stream = self.terrain.bands[band]
        return next((s.title for s in self.pack.streams if s.id == stream), f"Stream {stream}")


def _set(text: str, size: float, comfort: float, widest: float, most_lines: int) -> Lettering:
    lines = wrap(text, size, comfort, widest, most_lines)
    return Lettering(lines, size, max(text_width(line, size) for line in lines))
