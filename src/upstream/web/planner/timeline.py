"""A forecast as a small drawing: from today to the interval in which the goal is reached."""

from __future__ import annotations

from datetime import date, timedelta

from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from upstream.planning import Forecast

WIDTH, LEFT, RIGHT, TOP = 380, 14, 366, 34


def timeline(found: Forecast, today: date, target: date | None) -> SafeString | None:
    """An SVG with its meaning in words as its label; None when there is nothing to draw."""
    if found.reached or found.low is None:
        return None
    last = max(d for d in (found.high or found.median or found.low, target or today) if d)
    span = max((last - today).days, 14)
    if found.high is None:
        span = int(span * 1.3)

    def x(day: date | None) -> float:
        days = (day - today).days if day else span
        return round(LEFT + (RIGHT - LEFT) * min(max(days, 0), span) / span, 1)

    return format_html(
        '<svg class="timeline" viewBox="0 0 {} 86" role="img" aria-label="{}">'
        '<line class="axis" x1="{}" x2="{}" y1="{}" y2="{}"/>{}{}{}{}</svg>',
        WIDTH,
        label(found, target),
        LEFT,
        RIGHT,
        TOP,
        TOP,
        _ticks(today, span),
        format_html(
            '<rect class="likely" x="{}" y="{}" width="{}" height="12" rx="6"/>',
            x(found.low),
            TOP - 6,
            max(x(found.high) - x(found.low), 6),
        ),
        format_html('<circle class="median" cx="{}" cy="{}" r="6.5"/>', x(found.median), TOP)
        if found.median
        else "",
        _target(x(target)) if target else "",
    )


def label(found: Forecast, target: date | None) -> str:
    """What the drawing says."""
    said = _("Likely between %(low)s and %(high)s.") % {
        "low": _day(found.low),
        "high": _day(found.high) if found.high else _("more than six years ahead"),
    }
    if found.median:
        said += " " + _("Even odds by %(median)s.") % {"median": _day(found.median)}
    if target:
        said += " " + _("Your date is %(target)s.") % {"target": _day(target)}
    return said


def _ticks(today: date, span: int) -> SafeString:
    """Today and up to four days evenly ahead."""
    days = [round(span * i / 3) for i in range(4)]
    anchors = ["start", "middle", "middle", "end"]
    return format_html_join(
        "",
        '<line class="tick" x1="{0}" x2="{0}" y1="{1}" y2="{2}"/><text x="{0}" y="{3}" text-anchor="{4}">{5}</text>',
        (
            (
                round(LEFT + (RIGHT - LEFT) * n / span, 1),
                TOP + 10,
                TOP + 16,
                TOP + 33,
                anchor,
                _("today")
                if not n
                else date_format(today + timedelta(days=n), "M Y" if span > 300 else "j M"),
            )
            for n, anchor in zip(days, anchors, strict=True)
        ),
    )


def _target(x: float) -> SafeString:
    anchor = "end" if x > WIDTH * 0.75 else "start" if x < WIDTH * 0.25 else "middle"
    return format_html(
        '<path class="target" d="M{0} {1}l5 -7h-10z"/><text class="target" x="{0}" y="{2}" text-anchor="{3}">{4}</text>',
        x,
        TOP - 9,
        TOP - 20,
        anchor,
        _("your date"),
    )


def _day(day: date | None) -> str:
    return date_format(day, "j F Y") if day else ""
