"""Draws a curriculum as a river system: one walks upstream, from what comes first to what it leads to.

`layout` gives every skill its place, once for a pack and for everybody. `render_svg` draws the map for one learner,
`render_area_svg` one area of it, `render_legend` what the stones mean. The look is in map.css, movement in map.js.
"""

from upstream.cartography.closeup import render_area_svg
from upstream.cartography.drawing import render_svg
from upstream.cartography.layout import layout
from upstream.cartography.legend import render_legend
from upstream.cartography.model import Band, Edge, Name, RiverMap, Stone, Tributary
from upstream.cartography.stones import StoneState

__all__ = [
    "Band",
    "Edge",
    "Name",
    "RiverMap",
    "Stone",
    "StoneState",
    "Tributary",
    "layout",
    "render_area_svg",
    "render_legend",
    "render_svg",
]
