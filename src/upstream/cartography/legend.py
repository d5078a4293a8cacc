"""What the stones mean, as a list for beside the map."""

from __future__ import annotations

from upstream.cartography.stones import STATES, State, symbol, symbols
from upstream.curriculum import Kind

_STATES: dict[State, str] = {
    "unproved": "not proved yet",
    "reachable": "within reach: everything it needs is proved",
    "started": "started",
    "proved": "proved",
    "fading": "fading: the number is how likely you are to recall it, in per cent",
}
_KINDS = {
    Kind.MATH: "mathematics",
    Kind.CODE: "code",
    Kind.CONCEPT: "concept",
    Kind.TOOL: "tool",
    Kind.PRACTICE: "practice",
}


def render_legend(prefix: str = "k") -> str:
    """Two HTML lists: the states of a stone, and the shapes that tell what kind of skill it is."""
    wanted = [(Kind.MATH, state) for state in STATES] + [(kind, "unproved") for kind in Kind]
    defs = f"<defs>{symbols(prefix, wanted)}</defs>"
    states = [(symbol(prefix, Kind.MATH, state), words) for state, words in _STATES.items()]
    kinds = [(symbol(prefix, kind, "unproved"), words) for kind, words in _KINDS.items()]
    parts = []
    for entries in (states, kinds):
        items = ""
        for drawing, words in entries:
            items += (
                f'<li><svg class="river-key" viewBox="-13 -13 26 26" aria-hidden="true">{defs}'
                f'<use href="#{drawing}"/></svg> {words}</li>'
            )
            defs = ""
        parts.append(f'<ul class="map-legend">{items}</ul>')
    return "".join(parts)
