"""The map as this site shows it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe

from upstream.cartography import RiverMap, StoneState, layout, render_area_svg, render_legend, render_svg
from upstream.web.content import graph, pack
from upstream.web.learning.queries import SkillView


@lru_cache(maxsize=1)
def river() -> RiverMap:
    """The layout: computed once, the same for everybody."""
    return layout(pack(), graph())


def river_svg(views: Mapping[str, SkillView]) -> SafeString:
    """The whole river with somebody's stones."""
    svg = render_svg(river(), _stones(views), _href)
    return mark_safe(svg)  # noqa: S308 - cartography escapes titles


def area_svg(area: str, views: Mapping[str, SkillView]) -> SafeString:
    """One area and what it touches."""
    svg = render_area_svg(river(), area, _stones(views), _href)
    return mark_safe(svg)  # noqa: S308 - cartography escapes titles


@lru_cache(maxsize=1)
def legend() -> SafeString:
    """What the stones mean."""
    return mark_safe(render_legend())  # noqa: S308 - holds nothing of the pack


def _stones(views: Mapping[str, SkillView]) -> dict[str, StoneState]:
    return {id: StoneState(view.state, view.standing.strength) for id, view in views.items()}


def _href(skill: str) -> str:
    return reverse("skill", args=[skill])
