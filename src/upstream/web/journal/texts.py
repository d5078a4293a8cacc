"""People's texts on their way in and out."""

from __future__ import annotations

from functools import lru_cache

from django.urls import NoReverseMatch, reverse
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from upstream.text import Link, people_html
from upstream.web.content import pack

LARGEST_TEXT = 1_000_000  # bytes


class TooLong(ValueError):
    """A text that is not stored. The message is for the person who wrote it."""


def storable(text: str) -> str:
    """A text as every store takes it: line feeds, no null characters, no halves of characters. Raises TooLong."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
    encoded = text.encode("utf-8", "replace")
    if len(encoded) > LARGEST_TEXT:
        message = _(
            "This text is %(size).1f MB, and at most 1 MB can be kept. It was not saved and is still in the form: "
            "shorten it, or keep the long part in a file and link to it."
        )
        raise TooLong(message % {"size": len(encoded) / 1e6})
    return encoded.decode()


@lru_cache(maxsize=256)
def html_of(text: str) -> SafeString:
    """A person's Markdown as safe HTML."""
    return mark_safe(people_html(text, _picture, _resolve))  # noqa: S308 - cleaned by nh3


def _picture(id: str) -> str | None:
    try:
        return reverse("picture", args=[id])
    except NoReverseMatch:  # not quite a UUID
        return None


def _resolve(kind: str, id: str) -> Link | None:
    if kind == "skill" and id in pack().skills:
        return Link(reverse("skill", args=[id]))
    if kind == "exercise" and id in pack().exercises:
        return Link(reverse("workspace", args=[id]))
    if kind == "ref" and id in pack().resources:
        return Link(pack().resources[id].url or "", outside=True)
    return None
