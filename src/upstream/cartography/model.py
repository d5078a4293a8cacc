"""The map as plain data: what lies where, in px, with y growing downwards (downstream)."""

from __future__ import annotations

from dataclasses import dataclass

from upstream.curriculum import Kind


@dataclass(frozen=True, slots=True)
class Stone:
    """A skill. x, y: its middle. label: its title in lines. label_x, label_y: where the label's first baseline begins;
    `anchor` says which end of the text that is ("start", "end" or "middle")."""

    skill: str
    title: str
    area: str
    stream: int
    kind: Kind
    x: float
    y: float
    label: tuple[str, ...]
    label_x: float
    label_y: float
    anchor: str


@dataclass(frozen=True, slots=True)
class Name:
    """An area's name over one of its reaches, centred on x. y: the first baseline. main: over its longest reach."""

    area: str
    stream: int
    lines: tuple[str, ...]
    x: float
    y: float
    size: float
    main: bool


@dataclass(frozen=True, slots=True)
class Tributary:
    """An area's river as a closed path, from its spring to where it joins another (`into`) or reaches the mouth."""

    area: str
    title: str
    into: str | None
    path: str
    names: tuple[Name, ...]


@dataclass(frozen=True, slots=True)
class Band:
    """A stream of the programme: the ground between two levels. top, bottom: y of its edges. title_x, title_y: the
    first baseline of its title. edge: the upper edge as an open path from left to right."""

    stream: int
    title: str
    top: float
    bottom: float
    title_x: float
    title_y: float
    edge: str


@dataclass(frozen=True, slots=True)
class Edge:
    """From a prerequisite to what builds on it. across: the two are in different areas."""

    prerequisite: str
    skill: str
    path: str
    across: bool


@dataclass(frozen=True, slots=True)
class RiverMap:
    """stones: by stream from the mouth up, within it by area from left to right, within that from the lowest up."""

    width: float
    height: float
    stones: tuple[Stone, ...]
    tributaries: tuple[Tributary, ...]
    bands: tuple[Band, ...]
    edges: tuple[Edge, ...]
