"""Review sessions: questions and re-solves that come back before they are forgotten."""

from __future__ import annotations

from django.urls import path

from upstream.web.review import predictions, preferences, views

urlpatterns = [
    path("review/", views.review, name="review"),
    path("review/answer/", views.answer, name="review-answer"),
    path("review/undo/", views.undo, name="review-undo"),
    path("review/settings/", preferences.preferences, name="review-settings"),
    path("record/predictions/", predictions.predictions, name="predictions"),
    path("record/predictions/fit/", predictions.fit, name="predictions-fit"),
]
