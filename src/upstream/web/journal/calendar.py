"""The year as two drawings of weeks and days: a square for each day, larger and darker the more was done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from upstream.web.journal.activity import Done, Span

STEP = 13  # from one day to the next
LARGEST = 11
SIZES = (2, 5, 7, 9, LARGEST)  # of levels 0 to 4, so that shape tells them apart as well as colour
LEAST = (1, 3, 6, 12)  # things done on a day of levels 1 to 4
LEFT, TOP = 30, 16  # room for the names of days and months
NAMED_DAYS = (0, 2, 4)


@dataclass(frozen=True, slots=True)
class Cell:
    """A day. label is empty where nothing was done. x and y: the upper left corner."""

    day: date
    x: float
    y: float
    size: int
    level: int
    label: str
    today: bool


@dataclass(frozen=True, slots=True)
class Half:
    """One drawing. label: what it says to those who do not see it."""

    width: int
    height: int
    label: str
    months: list[tuple[int, str]]
    weekdays: list[tuple[int, str]]
    cells: list[Cell]


def halves(done: Done, span: Span, today: date) -> list[Half]:
    """The span in two, which stand one above the other so that they can be read on a phone."""
    monday = span.first - timedelta(days=span.first.weekday())
    weeks = (span.last - monday).days // 7 + 1
    middle = (weeks + 1) // 2
    return [
        _half(done, span, today, monday, middle),
        _half(done, span, today, monday + timedelta(weeks=middle), weeks - middle),
    ]


def level(count: int) -> int:
    """0 to 4."""
    return sum(count >= least for least in LEAST)


def _half(done: Done, span: Span, today: date, monday: date, weeks: int) -> Half:
    days = [monday + timedelta(days=i) for i in range(7 * weeks)]
    inside = [day for day in days if span.first <= day <= min(span.last, today)]
    cells = [_cell(done, day, monday, today) for day in inside]
    active = sum(day in done.days for day in inside)
    if inside:
        label = _("%(first)s to %(last)s: something done on %(active)d of %(all)d days") % {
            "first": date_format(inside[0], "j F Y"),
            "last": date_format(inside[-1], "j F Y"),
            "active": active,
            "all": len(inside),
        }
    else:
        label = _("days to come")
    weekdays = [(TOP + STEP * i + 9, date_format(monday + timedelta(days=i), "D")) for i in NAMED_DAYS]
    return Half(LEFT + STEP * weeks + 2, TOP + STEP * 7 + 2, label, list(_months(days)), weekdays, cells)


def _cell(done: Done, day: date, monday: date, today: date) -> Cell:
    count = done.days[day]
    step = level(count)
    size = SIZES[step]
    week, weekday = divmod((day - monday).days, 7)
    inset = (LARGEST - size) / 2
    return Cell(
        day,
        LEFT + STEP * week + inset,
        TOP + STEP * weekday + inset,
        size,
        step,
        _label(day, count, done.minutes.get(day, 0)) if count else "",
        day == today,
    )


def _label(day: date, count: int, minutes: float) -> str:
    things = ngettext("%(count)d thing done", "%(count)d things done", count) % {"count": count}
    if minutes < 1:
        return f"{date_format(day, 'j F Y')}: {things}"
    about = ngettext("about %(count)d minute", "about %(count)d minutes", round(minutes)) % {
        "count": round(minutes)
    }
    return f"{date_format(day, 'j F Y')}: {things}, {about}"


def _months(days: list[date]) -> Iterator[tuple[int, str]]:
    """Where months begin, with their names; one that begins in the last week has no room for its name."""
    for i in range(0, len(days) - 7, 7):
        first = next((day for day in days[i : i + 7] if day.day == 1), None)
        if first is not None:
            yield LEFT + STEP * (i // 7), date_format(first, "M")
