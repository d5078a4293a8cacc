"""Filters for texts. `text` and `inline` render the pack's own Markdown, never people's text."""

from __future__ import annotations

import re

from django import template
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from upstream.web.learning import lessons
from upstream.web.practice.models import Submission

register = template.Library()
register.filter("text", lessons.text)
register.filter("inline", lessons.inline)


@register.filter
def inline_code(text: str) -> SafeString:
    """Text of any origin, escaped, with `code` between backticks set as code."""
    return mark_safe(re.sub(r"`([^`]+)`", r"<code>\1</code>", conditional_escape(text)))  # noqa: S308 - escaped first


@register.filter
def seconds(value: float) -> str:
    return f"{value * 1000:.0f} ms" if value < 1 else f"{value:.1f} s"


@register.filter
def status_words(submission: Submission) -> str:
    return {
        "passed": _("passed"),
        "failed": _("not right yet"),
        "error": _("raised an error"),
        "timeout": _("ran out of time"),
        "memory": _("ran out of memory"),
        "fault": _("a fault on our side, not counted"),
    }.get(submission.status, _("being graded"))
