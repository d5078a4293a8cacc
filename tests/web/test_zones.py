"""Time zones: told by the browser, used for days and dates."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from django.test import Client

from upstream.memory import Act
from upstream.web.accounts.clock import clock_of
from upstream.web.accounts.models import User
from upstream.web.accounts.zones import COOKIE, known, zones
from upstream.web.evidence import services

pytestmark = pytest.mark.django_db


def test_the_browser_s_zone_is_taken_once(learner, browser) -> None:
    browser.cookies[COOKIE] = "Asia/Tokyo"
    browser.get("/record/")
    learner.refresh_from_db()
    assert learner.time_zone == "Asia/Tokyo"
    browser.cookies[COOKIE] = "Europe/Paris"  # on a journey: the days stay as they are
    browser.get("/record/")
    learner.refresh_from_db()
    assert learner.time_zone == "Asia/Tokyo"


@pytest.mark.parametrize("name", ["", "Mars/Olympus", "../../../etc/passwd", "a" * 5000, "Europe/Vienna\x00"])
def test_a_zone_that_does_not_exist_is_passed_over(learner, browser, name: str) -> None:
    browser.cookies[COOKIE] = name
    assert browser.get("/record/").status_code == 200
    learner.refresh_from_db()
    assert learner.time_zone == ""


def test_a_stored_zone_that_this_machine_does_not_know_counts_as_utc(learner, browser) -> None:
    User.objects.filter(pk=learner.pk).update(time_zone="Somewhere/Else")
    learner.refresh_from_db()
    assert clock_of(learner).zone == "UTC"
    assert browser.get("/").status_code == 200


def test_dates_are_written_in_it(learner, browser) -> None:
    learner.time_zone = "Asia/Tokyo"
    learner.save()
    services.record(
        learner, Act.HINT, "k-means", ["k-means"], "test", at=datetime(2026, 5, 3, 20, 0, tzinfo=UTC)
    )
    assert "4 May 2026, 05:00 JST" in browser.get("/record/").text
    assert '<html lang="en" data-zone="Asia/Tokyo">' in browser.get("/record/").text


def test_a_visitor_s_pages_follow_the_cookie(community) -> None:
    client = Client()
    client.cookies[COOKIE] = "Asia/Tokyo"
    assert client.get("/map/").status_code == 200


def test_days_begin_at_four() -> None:
    clock = clock_of(User(time_zone="Europe/Vienna"))
    assert clock.day(datetime(2026, 7, 2, 1, 59, tzinfo=UTC)) == date(2026, 7, 1)
    assert clock.day(datetime(2026, 7, 2, 2, 0, tzinfo=UTC)) == date(2026, 7, 2)


def test_the_list_holds_places_and_utc() -> None:
    assert zones()[0] == "UTC"
    assert {"Europe/Vienna", "America/New_York", "Asia/Kolkata"} <= set(zones())
    assert all(known(name) for name in zones())
