"""Review sessions: questions and re-solves that come back before they are forgotten."""

from __future__ import annotations

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
