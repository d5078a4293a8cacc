"""Lessons and other texts of the pack as HTML, rendered once."""

from __future__ import annotations

from functools import lru_cache

from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe

from upstream.curriculum import Skill
from upstream.text import Link, Rendered, render, render_inline
from upstream.web.content import pack


def resolve(kind: str, id: str) -> Link | None:
    """Where the pack's own links lead on this site."""
    if kind == "skill" and id in pack().skills:
        return Link(reverse("skill", args=[id]))
    if kind == "exercise" and id in pack().exercises:
        return Link(reverse("workspace", args=[id]))
    if kind == "ref" and id in pack().resources:
        url = pack().resources[id].url
        return Link(url, outside=True) if url else Link("#references")
    return None


@lru_cache(maxsize=512)
def lesson(skill: Skill) -> Rendered:
    """A skill's lesson with its figures."""

    def figure(number: int) -> str | None:
        path = skill.figure_path(number)
        return path.read_text("utf-8").partition("\n")[2] if path.exists() else None

    return render(skill.lesson, resolve, figure)


@lru_cache(maxsize=4096)
def text(markdown: str) -> SafeString:
    """A text of the pack as a block."""
    return mark_safe(render(markdown, resolve).html)  # noqa: S308 - the renderer escapes raw HTML


@lru_cache(maxsize=4096)
def inline(markdown: str) -> SafeString:
    """A text of the pack within a line."""
    return mark_safe(render_inline(markdown))  # noqa: S308 - the renderer escapes raw HTML
