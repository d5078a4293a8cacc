"""Time zones: which exist here, and the one that a request is shown in."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from upstream.web.accounts.models import User

COOKIE = "upstream_zone"  # set by times.js


@lru_cache(maxsize=1)
def zones() -> tuple[str, ...]:
    """The zones to choose from, by name: UTC and those of places."""
    places = (name for name in available_timezones() if "/" in name)
    outdated = ("Etc/", "SystemV/", "US/", "posix/", "right/")
    return ("UTC", *sorted(name for name in places if not name.startswith(outdated)))


def known(name: str) -> bool:
    """Whether this machine knows a zone of that name."""
    return name in available()


@lru_cache(maxsize=1)
def available() -> frozenset[str]:
    return frozenset(available_timezones())


def time_zone(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware: pages show times in the person's zone. One that is not known yet is taken from the browser."""

    def middleware(request: HttpRequest) -> HttpResponse:
        name = request.COOKIES.get(COOKIE, "")
        if request.user.is_authenticated:
            if not request.user.time_zone and known(name):
                User.objects.filter(pk=request.user.pk, time_zone="").update(time_zone=name)
                request.user.time_zone = name
            name = request.user.time_zone
        if not known(name):
            return get_response(request)
        with timezone.override(ZoneInfo(name)):
            return get_response(request)

    return middleware
