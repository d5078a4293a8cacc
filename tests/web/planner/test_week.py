"""The week: planned once, changed by hand, planned again."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.test import Client
from django.urls import reverse

from tests.web.planner.conftest import GOAL, MONDAY
from upstream.planning import Activity, Rhythm, TaskKind
from upstream.web.content import graph, pack
from upstream.web.planner import queries, services
from upstream.web.planner.models import SessionRow, WeekRow
from upstream.web.planner.services import Change
from upstream.web.planner.weeks import plan_again

pytestmark = pytest.mark.django_db
DAYS = [date(2026, 11, 16) + timedelta(days=i) for i in range(7)]


def rows(user) -> list[SessionRow]:
    return list(SessionRow.objects.filter(user=user).order_by("day", "place"))


def test_without_a_goal_the_page_teaches(browser, clock) -> None:
    text = browser.get(reverse("week")).text
    assert "Choose a goal" in text
    assert not WeekRow.objects.exists()


def test_setting_a_goal_plans_the_week(heading, browser) -> None:
    week = queries.week(heading, MONDAY)
    assert week.sessions
    assert [s.key for s in week] == [row.key for row in rows(heading)]
    text = browser.get(reverse("week")).text
    for session in week:
        assert f'data-key="{session.key}"' in text
        assert session.reason.words() in text.replace("&#x27;", "'")


def test_reading_it_again_changes_nothing(heading, browser) -> None:
    before = rows(heading)
    browser.get(reverse("week"))
    assert [(r.pk, r.key, r.day) for r in rows(heading)] == [(r.pk, r.key, r.day) for r in before]


def test_a_new_week_is_planned_when_it_is_first_read(heading, browser, clock) -> None:
    clock.move_to(MONDAY + timedelta(days=8))
    assert browser.get(reverse("week")).status_code == 200
    assert sorted(WeekRow.objects.values_list("monday", flat=True)) == [DAYS[0], DAYS[0] + timedelta(days=7)]


def test_moving_by_form_keeps_it_there(heading, browser) -> None:
    row = rows(heading)[0]
    response = browser.post(reverse("session-move", args=[row.key]), {"day": "2026-11-22"}, follow=True)
    assert response.status_code == 200
    assert "moved by you" in response.text
    browser.post(reverse("week-plan"))
    row.refresh_from_db()
    assert (row.day, row.moved) == (DAYS[6], True)


def test_moving_twice_is_moving_once(heading, browser) -> None:
    row = rows(heading)[0]
    for _ in range(2):
        browser.post(reverse("session-move", args=[row.key]), {"day": "2026-11-20"})
    changed = SessionRow.objects.get(pk=row.pk).changed_at
    services.move(heading, row.key, DAYS[4], MONDAY + timedelta(hours=5))
    assert SessionRow.objects.get(pk=row.pk).changed_at == changed


def test_skipping_and_bringing_back(heading, browser) -> None:
    row = rows(heading)[0]
    assert "skipped" in browser.post(reverse("session-skip", args=[row.key]), follow=True).text
    browser.post(reverse("week-plan"))
    row.refresh_from_db()
    assert row.skipped
    browser.post(reverse("session-restore", args=[row.key]))
    row.refresh_from_db()
    assert not row.skipped


def test_done_by_hand_is_remembered_next_week(heading, clock) -> None:
    reading = next(r for r in rows(heading) if r.task.startswith("read."))
    services.change(heading, reading.key, Change.DONE, MONDAY)
    first = SessionRow.objects.get(pk=reading.pk).done_at
    services.change(heading, reading.key, Change.DONE, MONDAY + timedelta(hours=1))
    assert SessionRow.objects.get(pk=reading.pk).done_at == first
    later = MONDAY + timedelta(days=7)
    clock.move_to(later)
    assert reading.task not in {s.task.key for s in queries.week(heading, later)}


def test_a_pass_marks_its_session_as_done(heading, browser, passes, clock) -> None:
    session = next(s for s in queries.week(heading, MONDAY) if s.task.kind is TaskKind.EXERCISE)
    passes(heading, session.task.about)
    clock.move_to(MONDAY + timedelta(hours=2))
    assert queries.week(heading, MONDAY + timedelta(hours=2)).session(session.key).done
    assert "Your record shows that this is done." in browser.get(reverse("week")).text
    plan_again(heading, MONDAY + timedelta(hours=2))
    assert queries.week(heading, MONDAY + timedelta(hours=2)).session(session.key).done


def test_what_was_missed_is_found_a_new_place(heading, browser, clock) -> None:
    missed = [s.task.key for s in queries.week(heading, MONDAY) if s.day == DAYS[0]]
    later = MONDAY + timedelta(days=2)
    clock.move_to(later)
    assert "of the days behind you" in browser.get(reverse("week")).text
    week = plan_again(heading, later)
    assert all(s.day >= DAYS[2] for s in week)
    assert missed[0] in {s.task.key for s in week}


@pytest.mark.parametrize("name", ["session-skip", "session-restore", "session-done", "session-move"])
def test_a_session_that_is_gone_is_said_kindly(heading, browser, name: str) -> None:
    response = browser.post(reverse(name, args=["2026-W47.read.gone.1"]), {"day": "2026-11-18"}, follow=True)
    assert response.status_code == 200
    assert "no longer in the week" in response.text


@pytest.mark.parametrize("key", ["%00", "a%20b", "%3Cscript%3E", "x" * 400])
def test_what_cannot_be_a_key_is_not_there(heading, browser, key: str) -> None:
    assert browser.post(f"/week/session/{key}/skip/").status_code == 404


@pytest.mark.parametrize("day", ["", "yesterday", "2026-11-30", "2026-02-31"])
def test_a_day_outside_the_week_is_refused(heading, browser, day: str) -> None:
    row = rows(heading)[0]
    response = browser.post(reverse("session-move", args=[row.key]), {"day": day}, follow=True)
    assert "this week" in response.text or "own week" in response.text
    row.refresh_from_db()
    assert not row.moved


def test_somebody_elses_session_is_not_there(heading, other) -> None:
    client = Client()
    client.force_login(other)
    row = rows(heading)[0]
    client.post(reverse("session-skip", args=[row.key]))
    row.refresh_from_db()
    assert not row.skipped


def test_a_day_off_is_kept_free(heading, browser) -> None:
    browser.post(reverse("day-off", args=["2026-11-17"]), {"off": "1"})
    assert not [r for r in rows(heading) if r.day == DAYS[1]]
    assert "Day off" in browser.get(reverse("week")).text
    browser.post(reverse("day-off", args=["2026-11-17"]), {"off": "0"})
    assert [r for r in rows(heading) if r.day == DAYS[1]]
    assert browser.post(reverse("day-off", args=["someday"])).status_code == 404


def test_no_hours_are_a_pause_that_keeps_what_was_done(heading, browser) -> None:
    row = rows(heading)[0]
    services.change(heading, row.key, Change.DONE, MONDAY)
    services.set_rhythm(heading, Rhythm(), MONDAY)
    assert [r.key for r in rows(heading)] == [row.key]
    assert "The plan is paused" in browser.get(reverse("week")).text


def test_another_goal_plans_for_it(heading) -> None:
    services.set_goal(heading, type(GOAL)(GOAL.kind, ("bayes-theorem",)), MONDAY)
    allowed = {"bayes-theorem"} | graph().all_requirements("bayes-theorem")
    skills = {s.task.skill for s in queries.week(heading, MONDAY) if s.task.skill}
    assert skills <= allowed


def test_what_the_pack_no_longer_has_is_left_out(heading, browser) -> None:
    row = rows(heading)[0]
    SessionRow.objects.filter(pk=row.pk).update(task="exercise.that-was-removed")
    assert row.key not in {s.key for s in queries.week(heading, MONDAY)}
    assert browser.get(reverse("week")).status_code == 200
    response = browser.post(reverse("session-skip", args=[row.key]), follow=True)
    assert "no longer in the week" in response.text


def test_reviews_are_put_before_the_rest(heading, passes, clock) -> None:
    passes(heading, "matrix-multiplication", MONDAY - timedelta(days=60))
    week = plan_again(heading, MONDAY)
    reviews = [s for s in week if s.activity is Activity.REVIEW]
    assert reviews
    assert week.on(reviews[0].day)[0] == reviews[0]
    assert week.minutes(reviews[0].day) <= queries.rhythm_of(heading).capacity(reviews[0].day)


def test_the_next_step_is_in_the_plan_and_there_is_something_else(heading) -> None:
    step = queries.next_for(heading, MONDAY)
    assert step.session == rows(heading)[0].key
    assert 2 <= len(step.others) <= 3
    assert pack().skills[step.task.skill]


def test_queries_do_not_grow_with_the_week(heading, browser, django_assert_max_num_queries) -> None:
    with django_assert_max_num_queries(60):
        browser.get(reverse("week"))
