"""What notes are on: titles and addresses of the pack's things."""

from __future__ import annotations

from django.urls import reverse

from upstream.web.content import pack
from upstream.web.journal.models import About
from upstream.web.journal.search.marking import plain


def exists(kind: About, about: str) -> bool:
    """Whether the pack holds it."""
    known = {About.SKILL: pack().skills, About.EXERCISE: pack().exercises, About.QUESTION: pack().questions}
    return about in known[kind]


def title_of(kind: About, about: str) -> str:
    """Its title; of a question its words. What an earlier pack held is called by its id."""
    if not exists(kind, about):
        return about
    if kind is About.SKILL:
        return pack().skills[about].title
    if kind is About.EXERCISE:
        return pack().exercises[about].title
    return plain(pack().questions[about].ask)


def url_of(kind: About, about: str) -> str:
    """The page it is on; empty for what the pack no longer holds."""
    if not exists(kind, about):
        return ""
    if kind is About.SKILL:
        return reverse("skill", args=[about])
    if kind is About.EXERCISE:
        return reverse("workspace", args=[about])
    return f"{reverse('skill', args=[pack().questions[about].skill])}#question-{about}"


def skills_of(kind: About, about: str) -> tuple[str, ...]:
    """The skills it belongs to."""
    if not exists(kind, about):
        return ()
    if kind is About.SKILL:
        return (about,)
    if kind is About.EXERCISE:
        return pack().exercises[about].proves
    return (pack().questions[about].skill,)
