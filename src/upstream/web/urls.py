"""Addresses. Who may open them is in access.py."""

from __future__ import annotations

from django.urls import include, path

from upstream.web.accounts import views as accounts
from upstream.web.learning import views as learning
from upstream.web.practice import views as practice

urlpatterns = [
    path("", include("upstream.web.today.urls")),
    path("map/", learning.map_, name="map"),
    path("area/<slug:area_id>/", learning.area, name="area"),
    path("skill/<slug:skill_id>/", learning.skill, name="skill"),
    path("record/", learning.record, name="record"),
    path("exercise/<slug:exercise_id>/", practice.workspace, name="workspace"),
    path("exercise/<slug:exercise_id>/run/", practice.run, name="run"),
    path("exercise/<slug:exercise_id>/submit/", practice.submit, name="submit"),
    path("exercise/<slug:exercise_id>/help/", practice.help_, name="help"),
    path("exercise/<slug:exercise_id>/hint/", practice.hint, name="hint"),
    path("exercise/<slug:exercise_id>/solution/", practice.solution, name="solution"),
    path("exercise/<slug:exercise_id>/history/", practice.history, name="history"),
    path("submission/<uuid:submission_id>/", practice.submission, name="submission"),
    path("submission/<uuid:submission_id>/verdict/", practice.submission_verdict, name="submission-verdict"),
    path("submission/<uuid:submission_id>/picture/", practice.submission_picture, name="submission-picture"),
    path("enter/<str:token>/", accounts.enter, name="enter"),
    path("health/", learning.health, name="health"),
    path("health/grading/", practice.grading_health, name="grading-health"),
    path("", include("upstream.web.review.urls")),
    path("", include("upstream.web.planner.urls")),
    path("", include("upstream.web.journal.urls")),
    path("", include("upstream.web.portability.urls")),
    path("accounts/", include("allauth.account.urls")),
]
