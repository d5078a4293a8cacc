"""The calendar feed: open by its address alone, and only by that."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from icalendar import Calendar

from tests.web.planner.conftest import MONDAY
from upstream.web.planner import queries, services
from upstream.web.planner.models import FeedRow
from upstream.web.planner.services import Change

pytestmark = pytest.mark.django_db


def events(response) -> list:
    return [c for c in Calendar.from_ical(response.content).walk() if c.name == "VEVENT"]


@pytest.fixture
def url(heading, browser) -> str:
    browser.post(reverse("calendar-new"))
    return reverse("calendar-feed", args=[FeedRow.objects.get().token])


def test_the_address_is_shown_again(heading, browser, url: str) -> None:
    for _ in range(2):
        assert f'value="http://testserver{url}"' in browser.get(reverse("calendar")).text


def test_the_address_opens_without_signing_in(heading, url: str) -> None:
    response = Client().get(url)
    assert response.headers["Content-Type"].startswith("text/calendar")
    assert "no-store" in response.headers["Cache-Control"]
    week = queries.week(heading, MONDAY)
    assert len(events(response)) == len(week.sessions)
    assert {e.decoded("dtstart") for e in events(response)} == {s.day for s in week}


def test_names_in_the_calendar_stay_when_a_session_moves(heading, url: str) -> None:
    session = queries.week(heading, MONDAY).sessions[0]
    before = {str(e["uid"]) for e in events(Client().get(url))}
    services.move(heading, session.key, MONDAY.date() + timedelta(days=6), MONDAY + timedelta(hours=1))
    after = events(Client().get(url))
    assert {str(e["uid"]) for e in after} == before
    assert MONDAY.date() + timedelta(days=6) in {e.decoded("dtstart") for e in after}


def test_what_is_skipped_is_not_in_it(heading, url: str) -> None:
    session = queries.week(heading, MONDAY).sessions[0]
    services.change(heading, session.key, Change.SKIP, MONDAY)
    assert len(events(Client().get(url))) == len(queries.week(heading, MONDAY).sessions) - 1


def test_a_replaced_address_stops_working(browser, url: str) -> None:
    browser.post(reverse("calendar-new"))
    assert Client().get(url).status_code == 404
    fresh = FeedRow.objects.get().token
    assert Client().get(reverse("calendar-feed", args=[fresh])).status_code == 200


def test_a_withdrawn_address_stops_working(browser, url: str) -> None:
    for _ in range(2):
        browser.post(reverse("calendar-revoke"))
    assert Client().get(url).status_code == 404


@pytest.mark.parametrize("token", ["x", "a" * 43, "..", "%00"])
def test_a_guess_finds_nothing(heading, token: str) -> None:
    assert Client().get(f"/calendar/{token}.ics").status_code == 404


def test_a_learner_without_a_goal_has_an_empty_calendar(learner, browser, clock) -> None:
    browser.post(reverse("calendar-new"))
    response = Client().get(reverse("calendar-feed", args=[FeedRow.objects.get().token]))
    assert response.status_code == 200
    assert events(response) == []


def test_nothing_is_written_by_looking_from_outside(url: str) -> None:
    assert Client().post(url).status_code == 405
    assert len(FeedRow.objects.get().token) >= 40
