"""How a stone looks and what it is called: one shape for each kind of skill, one drawing for each state."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Literal, get_args

from upstream.cartography.model import Edge, Stone
from upstream.curriculum import Kind

State = Literal["unproved", "reachable", "started", "proved", "fading"]
STATES: tuple[State, ...] = get_args(State)

RADIUS = 8
"""Half the size in px of every shape below."""

_SHAPES = {
    Kind.MATH: "M0-8c5 0 8 4 8 8s-4 8-8 8-8-3-8-8 3-8 8-8z",
    Kind.CODE: "M-4-8h8q4 0 4 4v8q0 4-4 4h-8q-4 0-4-4v-8q0-4 4-4z",
    Kind.CONCEPT: "M-2-7c6-1 10 2 10 7s-4 7-9 7-7-3-7-7 2-6 6-7z",
    Kind.TOOL: "M-3-8h6q1 0 2 1l3 6q0 1 0 2l-3 6q-1 1-2 1h-6q-1 0-2-1l-3-6q0-1 0-2l3-6q1-1 2-1z",
    Kind.PRACTICE: "M-2-7q2-2 4 0l5 5q2 2 0 4l-5 5q-2 2-4 0l-5-5q-2-2 0-4z",
}
_KINDS = tuple(_SHAPES)


@dataclass(frozen=True, slots=True)
class StoneState:
    """What a learner has shown of a skill. strength: the probability of recall, 0 to 1, or None where unknown."""

    state: State
    strength: float | None = None

    def __post_init__(self) -> None:
        if self.state not in STATES:
            raise ValueError(f"a stone is one of {', '.join(STATES)}, not {self.state!r}")
        if self.strength is not None and not 0 <= self.strength <= 1:
            raise ValueError(f"strength lies between 0 and 1, {self.strength} does not")

    @property
    def percent(self) -> str | None:
        return None if self.strength is None else f"{100 * self.strength:.0f}"

    @property
    def words(self) -> str:
        """The state as it is read out: "proved, 93 % likely to recall"."""
        return self.state if self.percent is None else f"{self.state}, {self.percent} % likely to recall"


UNPROVED = StoneState("unproved")
Href = Callable[[str], str]
States = Mapping[str, StoneState]


def text(value: str) -> str:
    """Escaped for XML text and attributes, without the control characters that no XML may hold."""
    return escape("".join(c for c in value if c.isprintable() or c == " "))


def symbol(prefix: str, kind: Kind, state: State) -> str:
    """The id of the drawing of a stone."""
    return f"{prefix}{_KINDS.index(kind)}{state[0]}"


def symbols(prefix: str, wanted: Iterable[tuple[Kind, State]]) -> str:
    """The definitions that `symbol` names, for the content of a <defs>.

    Inside <use> only rules that name a single class apply in every browser, hence the long class names.
    """
    pairs = sorted(set(wanted), key=lambda pair: (_KINDS.index(pair[0]), STATES.index(pair[1])))
    parts = [
        f'<clipPath id="{prefix}h"><path d="M-9 0h18v9h-18z"/></clipPath>',
        f'<clipPath id="{prefix}w"><path d="M-9-2q4.5-3 9 0t9 0v11h-18z"/></clipPath>',
    ]
    shapes = sorted({_KINDS.index(kind) for kind, _ in pairs})
    parts += [f'<path id="{prefix}{i}" d="{_SHAPES[_KINDS[i]]}"/>' for i in shapes]
    for kind, state in pairs:
        shape = f'<use href="#{prefix}{_KINDS.index(kind)}" class='
        drawings = {
            "unproved": f'{shape}"stone-open"/>',
            "reachable": f'<circle r="11.5" class="stone-ripple"/>{shape}"stone-near"/>',
            "started": f'{shape}"stone-near"/>{shape}"stone-half" clip-path="url(#{prefix}h)"/>',
            "proved": f'{shape}"stone-full"/><path class="stone-tick" d="M-3.5 0l2.5 3 4.5-6"/>',
            "fading": f'{shape}"stone-dashed"/>{shape}"stone-sunk" clip-path="url(#{prefix}w)"/>',
        }
        parts.append(f'<g id="{symbol(prefix, kind, state)}">{drawings[state]}</g>')
    return "".join(parts)


def link(stone: Stone, state: StoneState, href: Href, prefix: str, leading: int, extra: str = "") -> str:
    """A stone with its label, as a link that says its title and state. extra: more classes."""
    # The classes l (label on the left), t2 and t3 (lines of the label) spare every stone four coordinates.
    classes = state.state[0] + (" l" if stone.anchor == "end" else "")
    if len(stone.label) > 1:
        classes += f" t{len(stone.label)}"
    sounding = ""
    if state.state == "fading" and state.percent:
        sounding = f'<text class="sounding">{state.percent}</text>'
    first, *others = map(text, stone.label)
    lines = f"<text>{first}</text>" + "".join(
        f'<text y="{leading * i}">{line}</text>' for i, line in enumerate(others, 1)
    )
    return (
        f'<a class="{classes}{extra}" href="{text(href(stone.skill))}"'
        f' aria-label="{text(stone.title)}: {state.words}"'
        f' transform="translate({stone.x:.0f} {stone.y:.0f})">'
        f'<use href="#{symbol(prefix, stone.kind, state.state)}"/>{sounding}'
        f"{lines}</a>"
    )


def requirements(stones: Sequence[Stone], edges: Iterable[Edge]) -> str:
    """For each stone its prerequisites among the others, as places in the order of `stones`: ";0;0,1"."""
    place = {stone.skill: i for i, stone in enumerate(stones)}
    needs: list[list[int]] = [[] for _ in stones]
    for edge in edges:
        if edge.skill in place and edge.prerequisite in place:
            needs[place[edge.skill]].append(place[edge.prerequisite])
    return ";".join(",".join(map(str, need)) for need in needs)
