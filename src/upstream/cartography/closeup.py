"""One area alone, larger: its stones up one river, and faintly at the edges what it builds on and what builds on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import pi, sin

from upstream.cartography.curves import Point, ribbon, sideways
from upstream.cartography.drawing import depth_of
from upstream.cartography.lettering import wrap
from upstream.cartography.model import Edge, RiverMap, Stone
from upstream.cartography.stones import UNPROVED, Href, States, link, requirements, symbols, text

WIDTH, NARROW = 900.0, 460.0
TOP, FOOT = 46.0, 74.0
PITCH, BAND_GAP = 42.0, 34.0
KICKER = 36.0
SIZE, LEADING = 15.0, 17
COMFORT, WIDEST = 150.0, 190.0
NEIGHBOUR_SIZE, NEIGHBOUR_WIDEST = 13.0, 168.0
NEIGHBOUR_PITCH = 38.0
NEIGHBOUR_X = 188.0
OFFSET, SWAY, SWAY_LENGTH = 9.0, 12.0, 430.0
HALF_AT_SPRING, HALF_AT_FOOT = 14.0, 24.0


def render_area_svg(
    river: RiverMap,
    area: str,
    stones_state: States,
    href: Href,
    *,
    focus: str | None = None,
    neighbours: bool = True,
    prefix: str = "a",
) -> str:
    """One area of the map as SVG for use inside an HTML page.

    focus: a skill to mark as the one the page is about. neighbours: False leaves out other areas, for a narrow strip.
    Raises KeyError when the map has no such area.
    """
    own = [stone for stone in river.stones if stone.area == area]
    if not own:
        raise KeyError(area)
    title = next(tributary.title for tributary in river.tributaries if tributary.area == area)
    width = WIDTH if neighbours else NARROW
    placed, streams, height = _climb(own, width)
    near = _neighbours(river, {stone.skill: stone for stone in placed}) if neighbours else []
    lowest = max((stone.y for stone in near), default=0.0) + NEIGHBOUR_PITCH / 2
    stones = [*placed, *near]
    names = {stone.skill for stone in placed}
    edges = [e for e in river.edges if e.across and (e.skill in names or e.prerequisite in names)]
    states = {stone.skill: stones_state.get(stone.skill, UNPROVED) for stone in stones}
    depth = depth_of([states[stone.skill].state for stone in placed])
    kickers = "".join(
        f'<text class="kicker" x="{width / 2:.0f}" y="{y:.0f}">{text(_stream_title(river, stream))}</text>'
        for stream, y in streams
    )
    links = "".join(
        link(
            stone,
            states[stone.skill],
            href,
            prefix,
            LEADING,
            " here" if stone.skill == focus else " beyond" if stone.skill not in names else "",
        )
        for stone in stones
    )
    return (
        f'<svg class="river close" viewBox="0 0 {width:.0f} {max(height, lowest):.0f}" role="group"'
        f' aria-label="{text(title)}" data-requires="{requirements(stones, river.edges)}">'
        f"<defs>{symbols(prefix, ((s.kind, states[s.skill].state) for s in stones))}</defs>"
        f'<path class="w{depth} bed" d="{_water(width, max(height, lowest))}"/>'
        f'<path class="threads" d="{_threads(edges, stones) if near else ""}"/>'
        f'{kickers}<g data-area="{text(area)}">{links}</g></svg>'
    )


def _middle(y: float, width: float) -> float:
    return width / 2 + SWAY * sin(2 * pi * y / SWAY_LENGTH)


def _climb(own: Sequence[Stone], width: float) -> tuple[list[Stone], list[tuple[int, float]], float]:
    """The area's stones from the lowest up, where each stream's name goes, and the height of it all."""
    streams = sorted({stone.stream for stone in own})
    height = TOP + PITCH * (len(own) - 1) + BAND_GAP * (len(streams) - 1) + FOOT
    y = height - FOOT
    placed: list[Stone] = []
    kickers: list[tuple[int, float]] = []
    for stream in streams:
        kickers.append((stream, y + KICKER))
        for stone in (s for s in own if s.stream == stream):
            side = 1 if len(placed) % 2 else -1
            placed.append(_put(stone, _middle(y, width) + side * OFFSET, y, side, SIZE, COMFORT, WIDEST))
            y -= PITCH
        y -= BAND_GAP
    return placed, kickers, height


def _put(stone: Stone, x: float, y: float, side: int, size: float, comfort: float, widest: float) -> Stone:
    label = wrap(stone.title, size, comfort, widest, 2)
    anchor = "start" if side > 0 else "end"
    return replace(stone, x=round(x), y=round(y), label=label, anchor=anchor)


def _neighbours(river: RiverMap, own: dict[str, Stone]) -> list[Stone]:
    """What the area builds on at the left and what builds on it at the right, each beside what it is tied to."""
    tied: dict[tuple[int, str], list[float]] = {}
    for edge in river.edges:
        if edge.across and edge.skill in own:
            tied.setdefault((-1, edge.prerequisite), []).append(own[edge.skill].y + PITCH / 2)
        if edge.across and edge.prerequisite in own:
            tied.setdefault((1, edge.skill), []).append(own[edge.prerequisite].y - PITCH / 2)
    stones = {stone.skill: stone for stone in river.stones}
    near: list[Stone] = []
    for side in (-1, 1):
        wished = sorted((sum(ys) / len(ys), skill) for (s, skill), ys in tied.items() if s == side)
        at = TOP - NEIGHBOUR_PITCH / 2
        for y, skill in wished:
            at = max(y, at + NEIGHBOUR_PITCH)
            x = NEIGHBOUR_X if side < 0 else WIDTH - NEIGHBOUR_X
            near.append(_put(stones[skill], x, at, side, NEIGHBOUR_SIZE, 130.0, NEIGHBOUR_WIDEST))
    return near


def _water(width: float, height: float) -> str:
    count = max(4, round(height / 60))
    spine: list[Point] = [(_middle(height * i / count, width), height * i / count) for i in range(count + 1)]
    widening = (HALF_AT_FOOT - HALF_AT_SPRING) / count
    halves = [0.0, 0.8 * HALF_AT_SPRING, *(HALF_AT_SPRING + widening * i for i in range(2, count + 1))]
    return ribbon(spine, halves)


def _threads(edges: Sequence[Edge], stones: Sequence[Stone]) -> str:
    at = {stone.skill: (stone.x, stone.y) for stone in stones}
    return "".join(sideways(at[edge.prerequisite], at[edge.skill]) for edge in edges)


def _stream_title(river: RiverMap, stream: int) -> str:
    return next(band.title for band in river.bands if band.stream == stream)
