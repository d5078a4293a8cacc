"""The home page: the one next thing, what is due, the week at a glance."""

from __future__ import annotations

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
