"""Goals, placement, the week and the forecast."""

from __future__ import annotations

from django.urls import path, register_converter
from django.urls.converters import StringConverter

from upstream.web.planner.views import calendar, goal, placement, week


class SessionKey(StringConverter):
    """What a session's key is made of; nothing else reaches the store."""

    regex = "[0-9A-Za-z._-]{1,160}"


register_converter(SessionKey, "session")

urlpatterns = [
    path("goal/", goal.goal, name="goal"),
    path("goal/choose/", goal.choose, name="goal-choose"),
    path("rhythm/", goal.rhythm, name="rhythm"),
    path("forecast/", goal.forecast, name="forecast"),
    path("week/", week.week, name="week"),
    path("week/plan/", week.plan, name="week-plan"),
    path("week/day/<str:day>/off/", week.day_off, name="day-off"),
    path("week/session/<session:key>/move/", week.move, name="session-move"),
    path("week/session/<session:key>/skip/", week.skip, name="session-skip"),
    path("week/session/<session:key>/restore/", week.restore, name="session-restore"),
    path("week/session/<session:key>/done/", week.done, name="session-done"),
    path("placement/", placement.placement, name="placement"),
    path("placement/start/", placement.start, name="placement-start"),
    path("placement/answer/", placement.answer, name="placement-answer"),
    path("placement/stop/", placement.stop, name="placement-stop"),
    path("placement/say/", placement.overrule, name="placement-overrule"),
    path("calendar/", calendar.address, name="calendar"),
    path("calendar/new/", calendar.new, name="calendar-new"),
    path("calendar/revoke/", calendar.revoke, name="calendar-revoke"),
    path("calendar/<slug:token>.ics", calendar.feed, name="calendar-feed"),
]
