"""Stretches of time in words."""

from __future__ import annotations

from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

DAYS_IN_MONTH, DAYS_IN_YEAR = 30.44, 365.25


def in_days(days: int) -> str:
    """When something comes back, counted in days from today: later today, tomorrow, in 4 days, in 3 months."""
    if days <= 0:
        return _("later today")
    if days == 1:
        return _("tomorrow")
    return _("in %(stretch)s") % {"stretch": stretch(days)}


def stretch(days: float) -> str:
    """A number of days in the unit that reads best: 12 days, 3 months, 2 years."""
    if days < 60:
        count = round(days)
        return ngettext("%(count)d day", "%(count)d days", count) % {"count": count}
    if days < 1.5 * DAYS_IN_YEAR:
        count = round(days / DAYS_IN_MONTH)
        return ngettext("%(count)d month", "%(count)d months", count) % {"count": count}
    count = round(days / DAYS_IN_YEAR)
    return ngettext("%(count)d year", "%(count)d years", count) % {"count": count}


def length(minutes: int) -> str:
    """How long something takes, for a narrow place: 45 min, 2 h, 3.5 h."""
    if minutes < 90:
        return _("%(minutes)d min") % {"minutes": minutes}
    halves = round(2 * minutes / 60)
    return _("%(hours)s h") % {"hours": number_format(halves / 2, halves % 2)}


def percent(share: float) -> str:
    """A probability as a whole percentage. Almost certain is not certain: never 100 % unless it is."""
    rounded = round(100 * share)
    if rounded == 100 and share < 0.9999:
        rounded = 99
    return _("%(percent)d %%") % {"percent": rounded}
