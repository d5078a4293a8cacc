"""The house style of figures: Matplotlib to an inline SVG whose colours follow the page, light or dark."""

from __future__ import annotations

import io
import re
import threading
import zlib
from collections.abc import Callable
from typing import Any

import matplotlib
import matplotlib.colors
from cycler import cycler
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

# Each name is drawn in a colour of its own that nothing else uses, and replaced by the page's custom property.
COLOURS = {
    "ink": "#1f2a31",
    "muted": "#5d6b74",
    "faint": "#e4e1d9",
    "paper": "#fbfaf8",
    "accent": "#0b6e8b",
    "c0": "#1b6ca9",
    "c1": "#c8641b",
    "c2": "#2f7d50",
    "c3": "#7a52a4",
    "c4": "#b8323b",
    "c5": "#7d7a71",
}
_STYLE: dict[Any, Any] = {
    "svg.fonttype": "none",
    "svg.hashsalt": "upstream",
    "font.family": "sans-serif",
    "font.size": 11,
    "text.color": "up:ink",
    "axes.edgecolor": "up:muted",
    "axes.labelcolor": "up:ink",
    "axes.titlesize": 11,
    "axes.titleweight": "bold",
    "axes.titlelocation": "left",
    "axes.facecolor": "none",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.prop_cycle": cycler(color=[COLOURS[f"c{i}"] for i in range(6)]),
    "figure.facecolor": "none",
    "figure.constrained_layout.use": True,
    "grid.color": "up:faint",
    "xtick.color": "up:muted",
    "ytick.color": "up:muted",
    "legend.frameon": False,
    "lines.linewidth": 2.0,
    "lines.solid_capstyle": "round",
}
_PRESENTATION = frozenset(
    [
        "clip-path",
        "fill",
        "fill-opacity",
        "fill-rule",
        "font-size",
        "font-style",
        "font-weight",
        "opacity",
        "stroke",
        "stroke-dasharray",
        "stroke-dashoffset",
        "stroke-linecap",
        "stroke-linejoin",
        "stroke-miterlimit",
        "stroke-opacity",
        "stroke-width",
        "text-anchor",
    ]
)
_lock = threading.Lock()  # Matplotlib's settings are the process's


def register_colours() -> None:
    """Make the names `up:ink`, `up:accent` and so on known to Matplotlib."""
    for name, colour in COLOURS.items():
        matplotlib.colors.get_named_colors_mapping()[f"up:{name}"] = colour


register_colours()


def draw_svg(drawing: Callable[[Figure], Any]) -> str:
    """Run a drawing on an empty figure and return it as SVG markup for inline use.

    The markup has no fixed size beyond its view box, no metadata, no ids that clash between figures of a page, and
    colours as custom properties. Whatever the drawing raises is passed on.
    """
    with _lock, matplotlib.rc_context(_STYLE):
        figure = Figure(figsize=(7, 3.6))
        FigureCanvasSVG(figure)
        drawing(figure)
        buffer = io.StringIO()
        figure.savefig(
            buffer, format="svg", metadata={"Date": None, "Creator": None, "Format": None, "Type": None}
        )
    return _for_pages(buffer.getvalue())


def _for_pages(svg: str) -> str:
    svg = svg[svg.index("<svg") :]
    svg = re.sub(r"<metadata>.*?</metadata>\s*", "", svg, flags=re.DOTALL)
    svg = re.sub(r"<style[^>]*>.*?</style>\s*", "", svg, count=1, flags=re.DOTALL)
    box = re.search(r'viewBox="([^"]+)"', svg)
    assert box is not None, "Matplotlib writes a view box"
    svg = re.sub(r"<svg [^>]*>", f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box[1]}">', svg, count=1)
    svg = svg.replace("xlink:href", "href")
    svg = re.sub(r' style="([^"]*)"', lambda style: _as_attributes(style[1]), svg)
    # Coordinates are rounded; the labels between the tags stay as they are.
    svg = re.sub(r"<[^>]*>", lambda tag: re.sub(r"(\d+\.\d{2})\d+", r"\1", tag[0]), svg)
    svg = re.sub(r' d="[^"]*"', lambda path: re.sub(r"(\d+\.\d)\d+", r"\1", path[0]), svg)
    for name, colour in COLOURS.items():
        svg = svg.replace(colour, f"var(--{name})")
    svg = _own_ids(svg)
    return re.sub(r"\n\s*", "\n", svg).replace(" >", ">").strip()


def _as_attributes(style: str) -> str:
    """A style attribute as presentation attributes: the site's Content-Security-Policy forbids inline styles."""
    found = []
    for declaration in style.split(";"):
        name, _, value = (part.strip() for part in declaration.partition(":"))
        if name == "font":
            size = re.search(r"([\d.]+)px", value)
            found += [("font-size", size[1])] if size else []
            found += [("font-weight", "bold")] if re.search(r"\b(bold|[6-9]00)\b", value) else []
            found += [("font-style", "italic")] if "italic" in value else []
            found += [("font-family", "monospace")] if "mono" in value.lower() else []
        elif name == "font-family":  # the page's own, but for code
            found += [("font-family", "monospace")] if "mono" in value.lower() else []
        elif name in _PRESENTATION:
            found.append((name, value))
    return "".join(f' {name}="{value}"' for name, value in found)


def _own_ids(svg: str) -> str:
    """Keep only the ids that something points to, and make them differ from those of other figures on a page."""
    prefix = f"f{zlib.crc32(svg.encode()):08x}-"
    used = set(re.findall(r'(?:href="#|url\(#)([^")]+)', svg))
    svg = re.sub(r' id="([^"]+)"', lambda m: f' id="{prefix}{m[1]}"' if m[1] in used else "", svg)
    return re.sub(r'(href="#|url\(#)', rf"\g<1>{prefix}", svg)
