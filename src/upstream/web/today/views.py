"""The home page."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from upstream.web.learning.views import map_
from upstream.web.today import queries


def today(request: HttpRequest) -> HttpResponse:
    """What is next for a learner; the map for whoever is not signed in to a community."""
    if not request.user.is_authenticated:
        return map_(request)
    return render(request, "today/today.html", {"today": queries.today(request.user, timezone.now())})
