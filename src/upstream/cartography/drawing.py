"""The map as SVG markup. All colour is in map.css; the markup is kept small, because it is part of a page."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from upstream.cartography.layout import LINE, NAME_LEADING
from upstream.cartography.model import Name, RiverMap
from upstream.cartography.stones import (
    UNPROVED,
    Href,
    State,
    States,
    link,
    requirements,
    symbols,
    text,
)

DEPTHS = 4
"""Shades of water: the more of an area is proved, the deeper."""


def render_svg(
    river: RiverMap,
    stones_state: States,
    href: Href,
    *,
    label: str = "Map of all skills",
    prefix: str = "m",
    threads: bool = False,
) -> str:
    """The whole map for use inside an HTML page that loads map.css and, for movement, map.js.

    stones_state: by skill id; a skill that is missing is unproved. href: the address of a skill's page by its id.
    prefix: begins every id; maps on one page need different ones. threads: draw the prerequisites across areas, which
    map.js otherwise does by itself; for print.
    """
    states = {stone.skill: stones_state.get(stone.skill, UNPROVED) for stone in river.stones}
    names = {(name.area, name.stream): name for river_ in river.tributaries for name in river_.names}
    parts = [
        f'<svg class="river" viewBox="0 0 {river.width:.0f} {river.height:.0f}" role="group"'
        f' aria-label="{text(label)}" data-requires="{requirements(river.stones, river.edges)}">',
        f"<defs>{symbols(prefix, ((s.kind, states[s.skill].state) for s in river.stones))}</defs>",
        _bands(river, prefix),
        _water(river, states, prefix),
        f'<path class="threads" d="{"".join(edge.path for edge in river.edges if edge.across)}"/>'
        if threads
        else "",
    ]
    for (stream, area), stones in groupby(river.stones, key=lambda s: (s.stream, s.area)):
        parts.append(f'<g data-area="{text(area)}" data-stream="{stream}">{_name(names[area, stream])}')
        parts += [link(stone, states[stone.skill], href, prefix, round(LINE)) for stone in stones]
        parts.append("</g>")
    return "".join(parts) + "</svg>"


def depth_of(states: Sequence[State]) -> int:
    """The shade of an area's water, from 0 (nothing proved) to DEPTHS (everything)."""
    shown = states.count("proved") + states.count("fading")
    return -(-DEPTHS * shown // len(states))


def _bands(river: RiverMap, prefix: str) -> str:
    """Each band is painted from its upper edge down to the foot of the map, and the next lower one over it."""
    ground, titles = [], []
    for i, band in enumerate(reversed(river.bands)):
        ground.append(f'<path class="band b{len(river.bands) - i}" d="{band.edge}V{river.height:.0f}H0z"/>')
        if i:
            ground.append(f'<path id="{prefix}e{i}" class="edge" fill="none" d="{band.edge}"/>')
            ground += [f'<use href="#{prefix}e{i}" y="{9 * k}" class="edge{k}"/>' for k in (1, 2)]
        titles.append(
            f'<text class="title" x="{band.title_x:.0f}" y="{band.title_y:.0f}">'
            f'<tspan class="kicker" dy="-2.3em">Stream {band.stream}</tspan>'
            f'<tspan x="{band.title_x:.0f}" dy="1.1em">{text(band.title)}</tspan></text>'
        )
    return "".join(ground + titles)


def _water(river: RiverMap, states: States, prefix: str) -> str:
    """All rivers, first as banks and then as water over them, so that no bank crosses where waters meet.

    A river lies over those that join it.
    """
    order = {tributary.area: i for i, tributary in enumerate(river.tributaries)}
    into = {tributary.area: tributary.into for tributary in river.tributaries}

    def steps_to_mouth(area: str) -> int:
        below = into[area]
        return 0 if below is None else 1 + steps_to_mouth(below)

    paths = []
    for tributary in sorted(river.tributaries, key=lambda t: (-steps_to_mouth(t.area), order[t.area])):
        own = [states[stone.skill].state for stone in river.stones if stone.area == tributary.area]
        paths.append(f'<path class="w{depth_of(own)}" d="{tributary.path}"/>')
    return (
        f'<use href="#{prefix}r" class="shore"/><use href="#{prefix}r" class="bank"/>'
        f'<g id="{prefix}r">{"".join(paths)}</g>'
    )


def _name(name: Name) -> str:
    size = "" if name.main else " small"
    first, *others = map(text, name.lines)
    more = "".join(f'<tspan x="{name.x:.0f}" dy="{NAME_LEADING}em">{line}</tspan>' for line in others)
    return f'<text class="name{size}" x="{name.x:.0f}" y="{name.y:.0f}">{first}{more}</text>'
