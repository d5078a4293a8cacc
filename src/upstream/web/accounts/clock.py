"""A person's own days."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser

from upstream.memory import DayClock, UnknownZone
from upstream.web.accounts.models import User


def clock_of(user: User | AnonymousUser) -> DayClock:
    """The days of a person, which begin at four in the morning; in UTC while the zone is not known."""
    try:
        return DayClock(getattr(user, "time_zone", "") or "UTC")
    except UnknownZone:  # known to the machine on which it was stored, and not to this one
        return DayClock()
