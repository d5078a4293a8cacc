"""The home page: the one next thing, what is due, the week at a glance."""

from __future__ import annotations

from django.urls import path

from upstream.web.today import views

urlpatterns = [path("", views.today, name="today")]
