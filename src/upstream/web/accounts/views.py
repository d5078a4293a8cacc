"""The way in for the local learner."""

from __future__ import annotations

from django.conf import settings
from django.contrib.auth import login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from upstream.web.accounts.services import redeem_entry_token


def enter(request: HttpRequest, token: str) -> HttpResponse:
    """Sign in with a one-time link, alone only."""
    if not settings.SOLO:
        raise Http404
    if request.user.is_authenticated:
        return redirect("today")
    learner = redeem_entry_token(token)
    if learner is None:
        return render(request, "enter.html", {"used": True}, status=403)
    login(request, learner)
    return redirect("today")
