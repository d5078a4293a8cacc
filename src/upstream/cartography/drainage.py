"""Which river lies left of which, so that no two cross and areas that lean on each other lie close."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import combinations

from upstream.cartography.elevation import CONFLUENCE, Elevations
from upstream.cartography.terrain import Terrain

DISTANCE_COST = 1.5
"""What one place of distance between two areas costs for each prerequisite that ties them, in px of width."""


def confluences(terrain: Terrain, elevations: Elevations) -> dict[str, int]:
    """The row at which each area's river meets the one it flows into; -1 for those that reach the mouth."""
    rows: dict[str, list[int]] = {area: [] for area in terrain.areas}
    for skill, row in elevations.row.items():
        rows[terrain.area_of[skill]].append(row)
    return {
        area: -1 if into is None else min(min(rows[area]) - CONFLUENCE, max(rows[into]) + 1)
        for area, into in terrain.flows_into.items()
    }


def arrange(
    terrain: Terrain, joins_at: Mapping[str, int], excess: Callable[[Sequence[str]], float]
) -> tuple[str, ...]:
    """The areas from left to right.

    Rivers are turned from one side of the river they join to the other, and those at the mouth swapped, as long as
    that brings tied areas closer; then as long as that makes the map narrower where it is too wide by `excess` px.
    The order of trying is fixed: the same pack gives the same map.
    """
    order = _Order(terrain, joins_at)
    ties = Counter(
        (terrain.area_of[need], terrain.area_of[skill])
        for skill, needs in terrain.below.items()
        for need in needs
        if terrain.area_of[need] != terrain.area_of[skill]
    )

    def distance(areas: Sequence[str]) -> float:
        place = {area: i for i, area in enumerate(areas)}
        return DISTANCE_COST * sum(n * abs(place[a] - place[b]) for (a, b), n in ties.items())

    order.improve(distance)
    if excess(order.areas()) > 0:
        order.improve(lambda areas: distance(areas) + excess(areas))
    return tuple(order.areas())


class _Order:
    """An order of rivers in which none has to cross another."""

    def __init__(self, terrain: Terrain, joins_at: Mapping[str, int]) -> None:
        self.terrain = terrain
        self.mouths = [area for area in terrain.areas if terrain.flows_into[area] is None]
        self.side = {area: 1 if i % 2 else -1 for i, area in enumerate(terrain.areas)}
        self.branches: dict[str, list[str]] = {area: [] for area in terrain.areas}
        for area, into in terrain.flows_into.items():
            if into is not None:
                self.branches[into].append(area)
        for upper in self.branches.values():
            upper.sort(key=lambda area: (joins_at[area], area))

    def areas(self) -> list[str]:
        found: list[str] = []
        for area in self.mouths:
            self._walk(area, found)
        return found

    def improve(self, cost: Callable[[Sequence[str]], float]) -> None:
        """Take every single change that lowers the cost until none does."""
        best, improved = cost(self.areas()), True
        while improved:
            improved = False
            for change in self._changes():
                change()
                new = cost(self.areas())
                if new < best:
                    best, improved = new, True
                else:
                    change()  # each change undoes itself

    def _changes(self) -> Sequence[Callable[[], None]]:
        turns = [partial(self._turn, area) for area in self.terrain.areas if self.terrain.flows_into[area]]
        return turns + [partial(self._swap, i, j) for i, j in combinations(range(len(self.mouths)), 2)]

    def _turn(self, area: str) -> None:
        self.side[area] = -self.side[area]

    def _swap(self, i: int, j: int) -> None:
        self.mouths[i], self.mouths[j] = self.mouths[j], self.mouths[i]

    def _walk(self, area: str, found: list[str]) -> None:
        # The lower a river joins, the further out it must lie.
        left = [branch for branch in self.branches[area] if self.side[branch] < 0]
        right = [branch for branch in self.branches[area] if self.side[branch] > 0]
        for branch in left:
            self._walk(branch, found)
        found.append(area)
        for branch in reversed(right):
            self._walk(branch, found)
