"""The rivers' courses: where each one runs from left to right, row by row.

Every row is a line of rivers in a fixed order, each with the room it needs there to its left and right. All courses
are smoothed together, again and again, and after each step every row is put right: the positions nearest to the
wished ones at which nothing is too close (isotonic regression). So the rivers meander round each other's stones and
names as water does. In the last rounds each river is pushed to where it is exactly free, and no steeper than SLOPE px
a row where it holds stones and names. The result is the same on every machine.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from math import pi, sin

ROUNDS, LAST_ROUNDS = 160, 24
STIFFNESS = 0.86
"""How far a river goes in one round towards the mean of the rows above and below."""
SPREAD = 0.03
"""How far it goes towards an even distribution over its row; less from round to round."""
LOOSENESS = 0.2
"""How much of its own course a reach keeps; the rest is upright, with a swing of SWAY_ROWS rows."""
SWAY_ROWS = 11
SLOPE, RAPIDS = 5.5, 60.0
"""How many px a river may run sideways from row to row where it has stones, and where not."""
PULL, PULL_ROWS = 0.5, 5
"""How strongly the lowest rows of a river are drawn to the one it joins."""
TRUNK_PULL = 0.12
EASING, EASING_ROUNDS = 12.0, 6


@dataclass(frozen=True)
class Bed:
    """One river before it has a course.

    first, last: its lowest and highest row. left, right: room it needs on either side of its middle in each of these
    rows, in px. into: the river it joins in its first row, if any. merging: in the first rows, the share of the room
    between the two that it still needs. reaches: the rows (first, last) that hold stones
    and names; there a river keeps nearly upright and swings by `sway` px, so that names stay beside their stones.
    """

    area: str
    first: int
    last: int
    left: Sequence[float]
    right: Sequence[float]
    into: str | None
    merging: Sequence[float]
    reaches: Sequence[tuple[int, int]]
    sway: float

    def swing(self, row: int) -> float:
        return self.sway * sin(2 * pi * row / SWAY_ROWS)


@dataclass(frozen=True)
class Ground:
    """What is there before the rivers. margins: for each row that has one other than the common one, where the rivers
    may begin on the left. mouth: from this row down the rivers that reach the mouth are drawn to the middle."""

    width: float
    margin: float
    mouth: int
    margins: Mapping[int, float] = field(default_factory=dict)

    def left_of(self, row: int) -> float:
        return self.margins.get(row, self.margin)


Courses = dict[str, list[float]]


class Rivers:
    """All beds, from left to right, with the room between them."""

    def __init__(self, beds: Sequence[Bed]) -> None:
        self.beds = beds
        self.by_area = {bed.area: bed for bed in beds}
        self.lines: dict[int, list[Bed]] = {}
        for bed in beds:
            for row in range(bed.first, bed.last + 1):
                self.lines.setdefault(row, []).append(bed)
        self.gaps = {row: _gaps(line, row) for row, line in self.lines.items()}
        self.slopes = {bed.area: _slopes(bed) for bed in beds}
        self.before: dict[tuple[str, int], tuple[str | None, float]] = {}
        self.after: dict[tuple[str, int], tuple[str | None, float]] = {}
        for row, line in self.lines.items():
            areas = [None, *(bed.area for bed in line), None]
            for i, bed in enumerate(line):
                self.before[bed.area, row] = areas[i], self.gaps[row][i]
                self.after[bed.area, row] = areas[i + 2], self.gaps[row][i + 1]

    def needed_width(self, ground: Ground) -> float:
        """The width in px below which not everything has its room."""
        least = self._push(ground)
        return ground.margin + max(
            least[line[-1].area][row - line[-1].first] + self.gaps[row][-1]
            for row, line in self.lines.items()
        )

    def run(self, ground: Ground) -> Courses:
        """For each area, the x of the middle of its river in each row from its bed's `first` to its `last`.

        The ground must be at least as wide as `needed_width`.
        """
        even = {bed.area: [0.0] * (bed.last - bed.first + 1) for bed in self.beds}
        for row, line in self.lines.items():
            for bed, place in zip(line, _evenly(self.gaps[row], ground, row), strict=True):
                even[bed.area][row - bed.first] = place
        x = {area: list(places) for area, places in even.items()}
        for turn in range(ROUNDS):
            wish = self._wish(x, even, SPREAD * (1 - turn / ROUNDS), ground)
            for row, line in self.lines.items():
                wished = [wish[bed.area][row - bed.first] for bed in line]
                for bed, place in zip(line, _put_right(wished, self.gaps[row], ground, row), strict=True):
                    x[bed.area][row - bed.first] = place
        most = self._push_back(ground)
        for _ in range(LAST_ROUNDS):
            x = self._push(ground, self._wish(x, even, 0.0, ground), most)
        return {bed.area: _ease(bed, x[bed.area]) for bed in self.beds}

    def _wish(self, x: Courses, even: Courses, spread: float, ground: Ground) -> Courses:
        wish = {}
        for bed in self.beds:
            new = _smooth(x[bed.area], even[bed.area], spread)
            for reach in bed.reaches:
                _steady(new, bed, reach)
            if bed.into is not None:
                _lean(new, bed, x[bed.into], self.by_area[bed.into])
            else:
                for i in range(ground.mouth - bed.first + 1):
                    new[i] += (ground.width / 2 - new[i]) * TRUNK_PULL
            wish[bed.area] = new
        return wish

    def _push(self, ground: Ground, wish: Courses | None = None, most: Courses | None = None) -> Courses:
        """From left to right, each row as near to its wish as its left neighbour, the slope and `most` let it.

        Without a wish: as far to the left as it can be.
        """
        x: Courses = {}
        for bed in self.beds:
            places = []
            for i, row in enumerate(range(bed.first, bed.last + 1)):
                left, gap = self.before[bed.area, row]
                start = ground.left_of(row) if left is None else x[left][row - self.by_area[left].first]
                place = start + gap
                if wish is not None and most is not None:
                    place = min(max(place, wish[bed.area][i]), most[bed.area][i])
                places.append(place)
            for a, b, slope in self.slopes[bed.area]:
                places[b] = max(places[b], places[a] - slope)
            x[bed.area] = places
        return x

    def _push_back(self, ground: Ground) -> Courses:
        """Each row as far to the right as it can be."""
        x: Courses = {}
        for bed in reversed(self.beds):
            places = []
            for row in range(bed.first, bed.last + 1):
                right, gap = self.after[bed.area, row]
                end = ground.width - ground.margin
                if right is not None:
                    end = x[right][row - self.by_area[right].first]
                places.append(end - gap)
            for a, b, slope in self.slopes[bed.area]:
                places[b] = min(places[b], places[a] + slope)
            x[bed.area] = places
        return x


def _slopes(bed: Bed) -> list[tuple[int, int, float]]:
    """Neighbouring rows as places in the bed's lists, all upwards and then all downwards, with how far apart in px
    the river may lie in them."""
    still = {row for low, high in bed.reaches for row in range(low, high)}
    up = [
        (row - bed.first, row + 1 - bed.first, SLOPE if row in still else RAPIDS if row >= 0 else 1e9)
        for row in range(bed.first, bed.last)
    ]
    return up + [(b, a, slope) for a, b, slope in reversed(up)]


def _gaps(line: Sequence[Bed], row: int) -> list[float]:
    """Room before the first river, least distances between neighbours, room after the last."""
    left = [bed.left[row - bed.first] for bed in line]
    right = [bed.right[row - bed.first] for bed in line]
    merging: dict[int, float] = {}
    for i, (a, b) in enumerate(pairwise(line)):
        for child, parent in ((a, b), (b, a)):
            if child.into == parent.area and row - child.first < len(child.merging):
                merging[i] = (right[i] + left[i + 1]) * child.merging[row - child.first]
    # A river that is about to join lies within the room of the other, which must stay free on its far side too.
    for i, gap in merging.items():
        right[i + 1] = max(right[i + 1], right[i] - gap)
    for i, gap in reversed(merging.items()):
        left[i] = max(left[i], left[i + 1] - gap)
    between = [merging.get(i, right[i] + left[i + 1]) for i in range(len(line) - 1)]
    return [left[0], *between, right[-1]]


def _evenly(gaps: Sequence[float], ground: Ground, row: int) -> list[float]:
    left = ground.left_of(row)
    spare = max(0.0, ground.width - ground.margin - left - sum(gaps)) / len(gaps)
    places, at = [], left
    for gap in gaps[:-1]:
        at += gap + spare
        places.append(at)
    return places


def _smooth(now: Sequence[float], even: Sequence[float], spread: float) -> list[float]:
    last = len(now) - 1
    new = []
    for i, here in enumerate(now):
        around = (now[max(i - 1, 0)] + now[min(i + 1, last)]) / 2
        wish = here + STIFFNESS * (around - here)
        new.append(wish + spread * (even[i] - wish))
    return new


def _ease(bed: Bed, course: Sequence[float]) -> list[float]:
    """Take the last kinks out of a river where it has no stones, at the cost of a few px of its banks."""
    still = {row - bed.first for low, high in bed.reaches for row in range(low, high + 1)}
    eased = list(course)
    for _ in range(EASING_ROUNDS):
        before = list(eased)
        for i in range(1, len(eased) - 1):
            if i not in still:
                mean = (before[i - 1] + 2 * before[i] + before[i + 1]) / 4
                eased[i] = min(max(mean, course[i] - EASING), course[i] + EASING)
    return eased


def _steady(new: list[float], bed: Bed, reach: tuple[int, int]) -> None:
    low, high = reach[0] - bed.first, reach[1] - bed.first
    mean = sum(new[low : high + 1]) / (high - low + 1)
    for i in range(low, high + 1):
        new[i] = mean + LOOSENESS * (new[i] - mean) + (1 - LOOSENESS) * bed.swing(i + bed.first)


def _lean(new: list[float], bed: Bed, parent: Sequence[float], parent_bed: Bed) -> None:
    """Draw the lowest rows of a river to the one it joins."""
    target = parent[min(max(bed.first - parent_bed.first, 0), len(parent) - 1)]
    for i in range(min(PULL_ROWS, len(new))):
        new[i] += (target - new[i]) * PULL * (1 - i / PULL_ROWS) ** 2


def _put_right(wish: Sequence[float], gaps: Sequence[float], ground: Ground, row: int) -> list[float]:
    """The places nearest to the wished ones (least squares) that keep the gaps and stay on the ground."""
    offsets, at = [], 0.0
    for i in range(len(wish)):
        at += gaps[i] if i else 0.0
        offsets.append(at)
    groups: list[tuple[float, int]] = []
    for place, offset in zip(wish, offsets, strict=True):
        total, count = place - offset, 1
        while groups and groups[-1][0] / groups[-1][1] > total / count:
            before, members = groups.pop()
            total, count = total + before, count + members
        groups.append((total, count))
    low = ground.left_of(row) + gaps[0]
    high = max(low, ground.width - ground.margin - gaps[-1] - offsets[-1])
    flat = [min(max(total / count, low), high) for total, count in groups for _ in range(count)]
    return [place + offset for place, offset in zip(flat, offsets, strict=True)]
