"""Notes, the learning journal, full-text search, the activity page."""

from __future__ import annotations

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
